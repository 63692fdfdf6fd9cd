import FactStore
import FactText
import TestSupport
import Testing

@Suite struct HTMLPageTests {
    @Test func `a news page gives its article, a line a block, and what its head says`() throws {
        let document = try article(
            "page.html",
            """
            <!DOCTYPE html><html><head>
            <title>Ceasefire &ndash; Gazette</title>
            <link rel="canonical" href="https://g.example/a?x=1&amp;y=2">
            <meta property="article:published_time" content="2023-09-20T08:00:00Z">
            <meta property="og:site_name" content="The Gazette">
            <style>p { color: red }</style>
            <script>if (27 < 32) document.write("<p>5 dead</p>")</script>
            </head><body>
            <header>Menu</header><nav><ul><li>World</ul></nav>
            <article class=teaser>Read more</article>
            <article>
              <header><h1>Ceasefire in force</h1></header>
              <p>At least <b>32</b> people
                 were killed&#44; officials<br>said.<!-- 99 dead -->
              <p>1&nbsp;200 fled &#x2013; &bogus; AT&T &#146;
              <table><tr><td>Killed<td>27<tr><td>Wounded<td>200</table>
              <aside>Related: <p>17 killed elsewhere</p></aside>
            </article>
            <footer>500 subscribers</footer></body></html>
            """)
        #expect(
            document.text == """
                Ceasefire in force
                At least 32 people were killed, officials
                said.
                1\u{A0}200 fled – &bogus; AT&T ’
                Killed\t27
                Wounded\t200
                """)
        #expect(document.title == "Ceasefire – Gazette")
        #expect(document.url == "https://g.example/a?x=1&y=2")
        #expect(document.published == PartialDate(iso: "2023-09-20"))
        #expect(document.outlet == "The Gazette")
    }

    @Test func `JSON-LD gives what meta tags do not`() throws {
        let document = try article(
            "a.html",
            """
            <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Blast",
            "datePublished":"2021-03-04","publisher":{"@type":"Organization","name":"Wire"}}]}</script>
            <script type="application/ld+json">{broken</script><p>Five died.
            """)
        #expect(
            document
                == Document(
                    id: "a", text: "Five died.", published: PartialDate(iso: "2021-03-04"), outlet: "Wire",
                    title: "Blast"))
    }

    @Test(arguments: [
        ("<p>a</p><p>b</p>", "a\nb"),
        ("a<div>b</div>c", "a\nb\nc"),
        ("a<i>b</i>c <i> d</i>", "abc d"),
        ("3 < 5 and 6 > 5 <", "3 < 5 and 6 > 5 <"),
        ("a<script>b", "a"),
        ("a<scripty>b", "ab"),
        ("<script>x</scriptly>y</script>z", "z"),
        ("a<!--b", "a"),
        ("a<p title=\"<b>\">c", "a\nc"),
        ("<main>x</main>y", "x"),
        ("<svg><title>logo</title><text>9</text></svg>a", "a"),
        ("<nav><nav>x</nav>y</nav>z", "z"),
        ("a</nav>b", "ab"),
        ("&lt;p&gt; &#0; &#xD800; &amp;amp;", "<p> &#0; &#xD800; &amp;"),
    ])
    func `tags, references and broken markup read as a browser reads them`(page: String, text: String) throws {
        #expect(try article("a.htm", page).text == text)
    }

    @Test func `a page without text is refused with a remedy`() throws {
        #expect(
            try refusal("a.html", "<title>App</title><script>run()</script>") == """
                a.html: the page holds no article text. Save the page as the browser shows it, or its text in a \
                .txt file.
                """)
    }

    @Test func `a page in another encoding is refused with the encoding that it declares`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(
            Array("<meta charset=\"windows-1251\"><p>".utf8) + [0xCF, 0xFF, 0xF2, 0xFC], to: "a.html")
        let error = try #require(try Reading([path]).errors.first)
        #expect(error.message == "is not valid UTF-8")
        #expect(error.place.byte == 32)
        #expect(error.remedy == "Convert it first, for example with: iconv -f windows-1251 -t UTF-8.")
    }
}
