import EntenteModel
import EntenteTestSupport
import Testing

@testable import EntenteDocuments

/// Pages, tables, feeds and packed files, each small and made up.
@Suite struct DocumentFormatTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func read(
    _ name: String, format: InputFormat? = nil, columns: ColumnMap = ColumnMap(),
    metadata: InputReader.Metadata = InputReader.Metadata()
  ) -> (documents: [SourceDocument], problems: [String]) {
    var documents: [SourceDocument] = []
    var problems: [String] = []
    InputReader(metadata: metadata, format: format, columns: columns).read([folder.path(name)]) {
      switch $0 {
      case .document(let document): documents.append(document)
      case .problem(let problem):
        problems.append(problem.description.replacing(folder.path + "/", with: ""))
      }
    }
    return (documents, problems)
  }

  // MARK: HTML

  static let page = """
    <!doctype html>
    <html><head>
    <title>Norland sides with Sudra - The Example</title>
    <meta property="og:title" content="Norland sides with Sudra">
    <meta property="og:site_name" content="The Example">
    <meta property="article:published_time" content="2021-03-04T23:10:00+02:00">
    <link rel="canonical" href="https://example.org/norland">
    <style>p { color: red }</style>
    </head><body>
    <nav><ul><li><a href="/">Karsk attacks Velia</a></li></ul></nav>
    <div class="sidebar"><p>Velia backs Karsk. Subscribe now, it costs next to nothing.</p></div>
    <article>
    <h1>Norland sides with Sudra</h1>
    <p>Norland <b>backs</b>
       <a href="/sudra">Sudra</a>, its minister said.&nbsp;He gave no reason.</p>
    <script>var x = "Karsk backs Karsk";</script>
    <p>Karsk condemned<br>Norland.</p>
    <div class="related-links"><a href="/x">Sudra attacks Karsk</a></div>
    </article>
    <footer><p>All rights reserved by The Example.</p></footer>
    </body></html>
    """

  @Test("a page gives its article and what it says of itself, and no menus")
  func page() throws {
    try folder.write("page.html", Self.page)
    let (documents, problems) = read("page.html")
    #expect(problems.isEmpty)
    #expect(
      documents == [
        SourceDocument(
          id: folder.path("page.html"),
          text: """
            Norland sides with Sudra

            Norland backs Sudra, its minister said. He gave no reason.

            Karsk condemned

            Norland.
            """,
          title: "Norland sides with Sudra", publishedOn: PartialDate("2021-03-04"),
          url: "https://example.org/norland", outlet: "The Example")
      ])
  }

  @Test("a page that marks no article gives the block with most paragraphs")
  func densestBlock() throws {
    try folder.write(
      "old.htm",
      """
      <html><body><table><tr><td><a href="/">Home</a> <a href="/n">News</a></td>
      <td><p>Norland backs Sudra in the dispute about the strait.</p>
      <p>Karsk criticised Norland for it.</p></td></tr></table>
      <div><p>Contact us.</p></div></body></html>
      """)
    #expect(
      read("old.htm").documents.map(\.text) == [
        "Norland backs Sudra in the dispute about the strait.\n\nKarsk criticised Norland for it."
      ])
  }

  @Test("malformed HTML is read all the same")
  func malformed() throws {
    try folder.write(
      "bad.html", "<html><body><div><p>Norland backs Sudra.<p>Karsk <b>agreed.</div></i>")
    let (documents, problems) = read("bad.html")
    #expect(documents.map(\.text) == ["Norland backs Sudra.\n\nKarsk agreed."])
    #expect(problems.isEmpty)
  }

  @Test("the facts of a page's JSON-LD are taken where it has no better ones")
  func structuredFacts() throws {
    try folder.write(
      "page.html",
      """
      <html><head><title>x</title><script type="application/ld+json">
      {"@graph": [{"@type": "NewsArticle", "headline": "A pact", "datePublished": "2020-05-06",
        "publisher": {"name": "The Example"}}]}</script></head>
      <body><p>Norland backs Sudra.</p></body></html>
      """)
    let document = try #require(read("page.html").documents.first)
    #expect(document.title == "A pact")
    #expect(document.publishedOn == PartialDate("2020-05-06"))
    #expect(document.outlet == "The Example")
  }

  @Test("a page in another encoding that says so is read in it")
  func encodings() throws {
    let page = "<html><head><meta charset=\"iso-8859-1\"></head><body><p>Norland backs Mal"
    try folder.write("latin.html", bytes: Array(page.utf8) + [0xE9] + Array(".</p></body>".utf8))
    #expect(read("latin.html").documents.map(\.text) == ["Norland backs Malé."])
  }

  @Test("a page without words")
  func emptyPage() throws {
    try folder.write("empty.html", "<html><body><nav>Home</nav></body></html>")
    #expect(
      read("empty.html").problems == ["empty.html: no words in this page; save it as it is shown"])
  }

  @Test("ten thousand elements inside each other end no program")
  func depth() throws {
    let page = String(repeating: "<div>", count: 10_000) + "<p>Norland backs Sudra.</p>"
    try folder.write("deep.html", page)
    let (documents, problems) = read("deep.html")
    #expect(documents.count + problems.count == 1)
  }

  // MARK: Markdown

  @Test("Markdown gives the words a reader sees")
  func markdown() throws {
    try folder.write(
      "note.md",
      """
      ---
      date: 2021-03-04
      outlet: "The Example"
      ---
      # A *pact*

      **Norland** backs [Sudra](https://example.org/a_b), _as expected_.
      Its snake_case stays.

      ```
      Karsk attacked Velia.
      ```
      > * Karsk condemned [Norland][1].

      [1]: https://example.org
      ![a map](map.png)
      """)
    let document = try #require(read("note.md").documents.first)
    #expect(
      document.text == """
        A pact

        Norland backs Sudra, as expected.
        Its snake_case stays.

        Karsk condemned Norland.
        """)
    #expect(document.title == "A pact")
    #expect(document.publishedOn == PartialDate("2021-03-04"))
    #expect(document.outlet == "The Example")
  }

  // MARK: CSV

  @Test("a table gives a document a row, by the columns that --map names")
  func table() throws {
    try folder.write(
      "wire.csv",
      "published,body,src\r\n2021-03-04,\"Norland, a state, \"\"backs\"\"\nSudra.\",The Example\r\n"
        + "2021-05,Karsk attacked Sudra.,\r\n")
    let columns = try #require(ColumnMap("text=body,date=published,outlet=src"))
    let (documents, problems) = read("wire.csv", columns: columns)
    #expect(problems.isEmpty)
    #expect(
      documents.map(\.text) == ["Norland, a state, \"backs\"\nSudra.", "Karsk attacked Sudra."])
    #expect(documents.map(\.publishedOn) == [PartialDate("2021-03-04"), PartialDate("2021-05")])
    #expect(documents.map(\.outlet) == ["The Example", nil])
    #expect(documents.map(\.id) == [folder.path("wire.csv:2"), folder.path("wire.csv:4")])
  }

  @Test("a table without the column that was named")
  func missingColumn() throws {
    try folder.write("wire.csv", "a,b\n1,2\n")
    let columns = try #require(ColumnMap("text=body"))
    #expect(
      read("wire.csv", columns: columns).problems == [
        "wire.csv:1: no column 'body' among 'a', 'b'; say which column holds it with "
          + "--map text=COLUMN"
      ])
  }

  @Test("rows with mistakes are named, and the others read")
  func badRows() throws {
    try folder.write(
      "wire.csv", "text,date\nNorland backs Sudra.,soon\nA,2020,x\n,2020\nKarsk left.,2020\n\"open")
    let (documents, problems) = read("wire.csv")
    #expect(documents.map(\.text) == ["Karsk left."])
    #expect(
      problems == [
        "wire.csv:2: 'date' is 'soon'; write YYYY, YYYY-MM or YYYY-MM-DD",
        "wire.csv:3: 'row' has 3 fields where the first one has 2; quote fields that hold the "
          + "separator",
        "wire.csv:4: 'text' is empty; it holds the words to read",
        "wire.csv:6: a quoted field that never ends; close it with a quotation mark",
      ])
  }

  // MARK: Feeds

  @Test("RSS gives a document an item, the whole text before the summary")
  func rss() throws {
    try folder.write(
      "news.rss",
      """
      <?xml version="1.0"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
      <title>The Example</title><link>https://example.org</link>
      <item><title>A pact</title><link>https://example.org/1</link><guid>n1</guid>
      <pubDate>Thu, 04 Mar 2021 10:00:00 GMT</pubDate><description>Short.</description>
      <content:encoded>
      <![CDATA[<p>Norland <i>backs</i> Sudra.</p><p>Karsk left.</p>]]></content:encoded>
      </item>
      <item><title>Empty</title></item>
      </channel></rss>
      """)
    #expect(
      read("news.rss").documents == [
        SourceDocument(
          id: "n1", text: "Norland backs Sudra.\n\nKarsk left.", title: "A pact",
          publishedOn: PartialDate("2021-03-04"), url: "https://example.org/1",
          outlet: "The Example")
      ])
  }

  @Test("Atom likewise")
  func atom() throws {
    try folder.write(
      "news.xml",
      """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>The Example</title>
      <entry><title>A pact</title><id>tag:1</id><updated>2021-03-05T00:00:00Z</updated>
      <published>2021-03-04T00:00:00Z</published>
      <link rel="self" href="https://example.org/self"/><link href="https://example.org/1"/>
      <summary type="html">Norland &lt;b&gt;backs&lt;/b&gt; Sudra &amp;amp; Velia.</summary>
      </entry></feed>
      """)
    #expect(
      read("news.xml").documents == [
        SourceDocument(
          id: "tag:1", text: "Norland backs Sudra & Velia.", title: "A pact",
          publishedOn: PartialDate("2021-03-04"), url: "https://example.org/1",
          outlet: "The Example")
      ])
  }

  @Test("XML that is no feed")
  func badFeeds() throws {
    try folder.write("map.xml", "<map/>")
    try folder.write("torn.rss", "<rss><channel>\n<item></rss>")
    #expect(
      read("map.xml").problems == [
        "map.xml:1: no feed that can be read: 'map' is neither RSS nor Atom; give RSS or Atom, or "
          + "--input html"
      ])
    let torn = read("torn.rss").problems
    #expect(torn.count == 1)
    #expect(torn.first?.hasPrefix("torn.rss:2: no feed that can be read: ") == true)
  }

  // MARK: gzip

  /// Writes a file and packs it.
  private func packed(_ text: String, as name: String) throws {
    try folder.write(name, text)
    let result = try Program.system("gzip", "-n", folder.path(name), in: folder)
    #expect(result.exitCode == 0)
  }

  @Test("packed files are read by the name below, alone and in folders")
  func gzip() throws {
    try packed("Norland backs Sudra.", as: "news/a.txt")
    try packed(Self.page, as: "news/b.html")
    try packed(#"{"text": "Karsk left."}"#, as: "news/c.ndjson")
    let (documents, problems) = read("news")
    #expect(problems.isEmpty)
    #expect(documents.map { $0.text.prefix(8) } == ["Norland ", "Norland ", "Karsk le"])
  }

  @Test("a damaged packed file")
  func brokenGzip() throws {
    try folder.write("a.txt.gz", bytes: [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0xFF, 0xFF, 0xFF])
    try folder.write("b.txt.gz", bytes: [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0x4B])
    #expect(
      read("a.txt.gz").problems
        == ["a.txt.gz: damaged gzip: invalid block type; get the file again"])
    #expect(
      read("b.txt.gz").problems
        == ["b.txt.gz: damaged gzip: it ends too early; get the file again"])
  }

  @Test("the caller's title wins")
  func title() throws {
    try folder.write("page.html", Self.page)
    let metadata = InputReader.Metadata(title: "Mine")
    #expect(read("page.html", metadata: metadata).documents.map(\.title) == ["Mine"])
  }

  @Test("what a file holds is told by its first bytes where its name does not say")
  func detection() throws {
    try folder.write("page", Self.page)
    try folder.write(
      "feed",
      "<rss><channel><item><description>Karsk left.</description></item></channel></rss>")
    #expect(read("page").documents.first?.outlet == "The Example")
    #expect(read("feed").documents.map(\.text) == ["Karsk left."])
  }
}
