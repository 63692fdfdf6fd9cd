import Testing

@testable import FactText

struct WordTableTests {
    /// Short and long words, with all that a word may hold beside letters; two that differ beyond the ninth letter,
    /// and two whose bytes share their lower five bits.
    private static let words = [
        "a", "is", "prisoners", "evacuated", "evacuation", "evacuations", "responsible", "responsibly", "co-op",
        "comop",
        "o'clock", "p.m.", "göçük", "b2", "br",
    ]

    private let table: WordTable = {
        var table = WordTable()
        for (n, word) in words.enumerated() {
            let bytes = Array(word.utf8)[...]
            table.insert(bytes, WordHash.of(bytes.span, 0..<bytes.count), id: WordID(n + 1))
        }
        return table
    }()

    private func find(_ word: String) -> WordID {
        let bytes = Array(word.utf8)
        return table.find(bytes.span, 0..<bytes.count, WordHash.of(bytes.span, 0..<bytes.count))
    }

    @Test func `every word is found, and found in capitals`() {
        for (n, word) in Self.words.enumerated() {
            #expect(find(word) == WordID(n + 1), "\(word)")
            let capitals = String(
                decoding: word.utf8.map { (0x61...0x7A).contains($0) ? $0 & 0xDF : $0 }, as: UTF8.self)
            #expect(find(capitals) == WordID(n + 1), "\(capitals)")
        }
    }

    @Test(arguments: ["", "b", "prisoner", "evacuate", "evacuationz", "co op", "bR2", "aa"])
    func `no other word is`(word: String) {
        #expect(find(word) == Lexicon.unknown)
    }

    @Test func `letters read one by one have the key of the whole word`() {
        for word in Self.words where word.utf8.allSatisfy(ByteClass.isASCIILetter) {
            var hash = WordHash()
            for letter in word.utf8 { hash.add(letter: letter) }
            let bytes = Array(word.utf8)
            let whole = WordHash.of(bytes.span, 0..<bytes.count)
            #expect(hash.key(length: bytes.count) == whole.key(length: bytes.count), "\(word)")
        }
    }
}
