import Testing

@testable import FactText

/// The sentences of a text.
private func sentences(_ source: String) -> [String] {
    let text = AnalyzedText(source, lexicon: English.lexicon)
    return text.sentences.map { text.string(tokens: $0.tokens) }
}

struct SentenceSplitterTests {
    @Test
    func `a full stop before a capital ends a sentence and an abbreviation does not`() {
        #expect(sentences("He left. Mr A. B. Smith of Acme Inc. stayed at 5 p.m. on Friday.").count == 2)
        #expect(sentences("They met in the U.S. The talks failed.").count == 2)
        #expect(sentences("It rose 2.5 percent. Then it fell.").count == 2)
    }

    @Test
    func `a closing quotation mark stays with its sentence`() {
        #expect(sentences("“We will go.” He left.") == ["“We will go.”", "He left."])
        #expect(sentences("the end.\"Dozens were hurt.").count == 2)
    }

    @Test
    func `a line break ends a sentence unless the text is hard-wrapped`() {
        #expect(sentences("KARABAKH\nThe war ended") == ["KARABAKH", "The war ended"])
        let wrapped = """
            THE GUERRILLAS ATTACKED THE TOWN AT DAWN ON MONDAY AND THE
            SOLDIERS ANSWERED WITH MORTAR FIRE FROM THE HILLS ABOVE THE
            RIVER. NOBODY WAS HURT IN THE FIRST ATTACK, WHICH LASTED FOR
            AN HOUR.
            """
        #expect(sentences(wrapped).count == 2)
    }

    @Test
    func `a headline that the body repeats is cut out again`() {
        let text = "Bomb kills 16 in the city\n\nTue 05 Jul 2016 Bomb kills 16 in the city A bomb killed 16 people."
        #expect(
            sentences(text) == [
                "Bomb kills 16 in the city", "Tue 05 Jul 2016", "Bomb kills 16 in the city", "A bomb killed 16 people.",
            ])
    }

    @Test
    func `capitals mean nothing in a sentence that is written in them`() {
        let text = AnalyzedText("THE ARMY SAID SO. The Army did.", lexicon: English.lexicon)
        let capitalized = text.tokens.filter(\.isCapitalized).map { text.string($0.range) }
        #expect(capitalized == ["The", "Army"])
    }

    @Test
    func `a quotation can run over several sentences`() {
        let text = AnalyzedText("“One. Two. Three,” he said. Four.", lexicon: English.lexicon)
        #expect(text.sentences.map(\.startsInsideQuote) == [false, true, true, false])
    }

    @Test
    func `a text without full stops is cut, so that no rule meets an endless sentence`() {
        let text = AnalyzedText(
            String(repeating: "the army killed 12 people in Gao and ", count: 500), lexicon: English.lexicon)
        #expect(text.sentences.allSatisfy { $0.tokens.count <= 300 })
    }
}
