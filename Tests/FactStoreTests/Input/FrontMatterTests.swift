import FactText
import Testing

@Suite struct FrontMatterTests {
    @Test func `fields are read and the text after them is kept as it is`() throws {
        let document = try article(
            "file.md",
            """
            ---
            document: d-1
            outlet:   "The \\"Harbour\\" Gazette"  # the printed one
            # a comment

            published: 2023-09-20
            url: https://harbour.example/a#top
            title: 'It''s over: what we know'
            layout: post
            ---

            # A heading

            27 *people* died.
            """)
        #expect(
            document
                == Document(
                    id: "d-1", text: "\n# A heading\n\n27 *people* died.", published: PartialDate(iso: "2023-09-20"),
                    outlet: "The \"Harbour\" Gazette", title: "It's over: what we know",
                    url: "https://harbour.example/a#top"))
    }

    @Test func `lines may end in CR LF`() throws {
        let document = try article("a.md", "---\r\noutlet: A\r\n---\r\nFive died.\r\n")
        #expect(document == Document(id: "a", text: "Five died.\r\n", outlet: "A"))
    }

    @Test(arguments: ["Five died.\n---\noutlet: A\n---\n", "-----\nFive died.", "# 27\n"])
    func `a text without front matter is kept whole`(text: String) throws {
        #expect(try article("a.md", text).text == text)
    }

    @Test(arguments: [
        ("outlet: A", "1: the front matter that begins here never ends. Close it with a line of three hyphens."),
        (
            "outlet A\n---\n",
            "2: \"outlet A\" is no line of front matter. Write it as key: value, or close the front matter with --- "
                + "before the text."
        ),
        (
            "outlet: A\n- item\n---\n",
            "3: \"- item\" is no line of front matter. Write it as key: value, or close the front matter with --- "
                + "before the text."
        ),
        (
            "outlet: A\noutlet: B\n---\n",
            "3: the key \"outlet\" stands twice in the front matter. Keep one of the two lines."
        ),
        (
            "outlet: \"A\n---\n",
            "2: the quotes of \"A do not match. End the value with the quote that it begins with."
        ),
        (
            "published: 2023-02-29\n---\n",
            "2: the date \"2023-02-29\" does not exist. Write a day of the calendar as YYYY-MM-DD."
        ),
        ("published: 2023-02\n---\n", "2: \"2023-02\" is not a day. Write a day of the calendar as YYYY-MM-DD."),
    ])
    func `bad lines are errors with their place`(head: String, message: String) throws {
        #expect(try refusal("a.md", "---\n" + head) == "a.md:" + message)
    }
}
