import Dispatch
import EntenteExtraction
import EntenteModel
import Synchronization

extension Extractor {
  /// Reads documents on all cores; the results are in the documents' order.
  func extract(_ documents: [SourceDocument]) -> [Extraction] {
    let results = Mutex([Extraction](repeating: Extraction(), count: documents.count))
    DispatchQueue.concurrentPerform(iterations: documents.count) { index in
      let extraction = extract(documents[index])
      results.withLock { $0[index] = extraction }
    }
    return results.withLock { $0 }
  }
}
