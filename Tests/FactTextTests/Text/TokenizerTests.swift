import Testing

@testable import FactText

/// The tokens of a text with a bar between them.
private func tokens(_ source: String) -> String {
    let text = AnalyzedText(source, lexicon: English.lexicon)
    return text.tokens.map { text.string($0.range) }.joined(separator: "|")
}

struct TokenizerTests {
    @Test(arguments: [
        ("al-Hariri", true), ("el-Sisi", true), ("ash-Shihr", true), ("ex-Soviet", false), ("all-party", false),
        ("a", false),
    ])
    func `the article of an Arabic name belongs to the name`(word: String, isName: Bool) {
        let text = AnalyzedText("He met \(word).", lexicon: English.lexicon)
        #expect(text.tokens[2].isCapitalized == isName)
    }

    @Test(arguments: [
        ("It killed 12 people.", "It|killed|12|people|."),
        ("Azerbaijan's forces", "Azerbaijan|'s|forces"),
        ("the peacekeepers’ base", "the|peacekeepers|’|base"),
        ("it doesn't say", "it|doesn't|say"),
        ("Sana'a and O'Brien", "Sana'a|and|O'Brien"),
        ("2,000-strong", "2,000|-|strong"),
        ("12-16 or 12–16", "12|-|16|or|12|–|16"),
        ("Nagorno-Karabakh", "Nagorno-Karabakh"),
        ("two Su-25 jets since mid-2012", "two|Su-25|jets|since|mid|-|2012"),
        ("1,24,680 houses at 20:45", "1,24,680|houses|at|20:45"),
        ("the U.S. at 5 p.m. on", "the|U.S.|at|5|p.m.|on"),
        ("U.S-backed and U.S.-backed", "U.S|-|backed|and|U.S.|-|backed"),
        ("R. K. Mahato said", "R.|K.|Mahato|said"),
        ("(44%) for $2.40", "(|44|%|)|for|$|2.40"),
        ("see pic.twitter.com/A8Gd now", "see|pic.twitter.com/A8Gd|now"),
        ("https://t.co/deBo and @user", "https://t.co/deBo|and|@user"),
        ("war… “No,” he said", "war|…|“|No|,|”|he|said"),
        ("Łódź, Göçük", "Łódź|,|Göçük"),
        ("", ""),
    ])
    func `a text is cut into words, numbers and marks`(source: String, expected: String) {
        #expect(tokens(source) == expected)
    }

    @Test(arguments: [
        ("\"Yes,\" he said. \"No.\"", [TokenKind.quoteOpen, .quoteClose, .quoteOpen, .quoteClose]),
        ("‘Illegal’ and 'unjust'", [.quoteOpen, .quoteClose, .quoteOpen, .quoteClose]),
        ("“We” «oui»", [.quoteOpen, .quoteClose, .quoteOpen, .quoteClose]),
    ])
    func `quotation marks of every style open and close`(source: String, expected: [TokenKind]) {
        let text = AnalyzedText(source, lexicon: English.lexicon)
        let marks = text.tokens.map(\.kind).filter { $0 == .quoteOpen || $0 == .quoteClose }
        #expect(marks == expected)
    }

    @Test
    func `a dash between spaces separates and a hyphen between digits joins`() {
        let text = AnalyzedText("a - b -- c — d 1-2 3–4", lexicon: English.lexicon)
        let kinds = text.tokens.map(\.kind)
        #expect(kinds.count { $0 == .dash } == 3)
        #expect(kinds.count { $0 == .hyphen } == 2)
    }

    @Test
    func `every byte that is no white space is in one token, for any bytes`() {
        var state: UInt64 = 42
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let pieces = [
            "a", "1", ",", ".", "-", "'", "’", "“", "\"", " ", "\n", "é", "🇦🇲", "U.S.", "—", "\u{A0}", "(", "x-", "%",
        ]
        for _ in 0..<500 {
            let source = (0..<random(30)).map { _ in pieces[random(pieces.count)] }.joined()
            let text = AnalyzedText(source, lexicon: English.lexicon)
            var last = 0
            for token in text.tokens {
                #expect(token.range.lowerBound >= last && !token.range.isEmpty)
                let gap = text.string(last..<token.range.lowerBound)
                #expect(gap.unicodeScalars.allSatisfy { $0.properties.isWhitespace }, "\(source.debugDescription)")
                last = token.range.upperBound
            }
            #expect(text.sentences.flatMap { Array($0.tokens) } == Array(text.tokens.indices))
        }
    }
}
