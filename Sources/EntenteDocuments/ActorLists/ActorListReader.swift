import Foundation

/// Reads lists of actors that others keep. What is wrong with a line never stops the others.
public struct ActorListReader: Sendable {
  private let format: ActorListFormat

  /// Files of one format; packed with gzip or not.
  public init(format: ActorListFormat) { self.format = format }

  /// Reads the files in order; `-` is standard input.
  public func read(_ paths: [String]) -> ActorList {
    var list = ActorList()
    for path in paths {
      do throws(InputError) {
        var start = Data()
        let source = try ByteSource.open(path, start: &start)
        switch format {
        case .csv: try CSVActors(name: source.name).read(source, start, into: &list)
        case .ftm: try FTMActors(name: source.name).read(source, start, into: &list)
        case .phoenix: try PhoenixActors.read(source, start, into: &list)
        }
      } catch {
        list.unreadable.append(error)
      }
    }
    return list
  }
}
