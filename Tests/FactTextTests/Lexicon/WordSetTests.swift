import Testing

@testable import FactText

struct WordSetTests {
    @Test
    func `a set holds the words put into it and no others, whatever their place`() {
        let words: [WordID] = [1, 63, 64, 127, 128, 20_000]
        let set = WordSet(words)
        for word in words {
            #expect(set.contains(word))
            #expect(!set.contains(word + 1) || words.contains(word + 1))
        }
        #expect(!set.contains(0))
        #expect(!set.contains(30_000))
    }

    @Test
    func `an empty set holds nothing, not even the unknown word`() {
        let none: WordSet = []
        #expect(!none.contains(Lexicon.unknown))
        #expect(!none.contains(500))
    }

    @Test
    func `a union holds the words of both and leaves the first as it was`() {
        let few: WordSet = [3]
        let more = few.union([700])
        #expect(more.contains(3) && more.contains(700))
        #expect(!few.contains(700))
    }

    @Test func `words that no list has are in no set`() {
        let set: WordSet = [Lexicon.unknown, 3]
        #expect(!set.contains(Lexicon.unknown))
        #expect(set.contains(3))
    }
}
