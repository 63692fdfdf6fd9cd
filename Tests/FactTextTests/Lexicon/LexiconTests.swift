import Testing

@testable import FactText

struct LexiconTests {
    private let lexicon = Lexicon(
        lists: [
            """
            # A comment.
            = verb measure=killed   # a section
            slay / slew / slain
            shoot dead / shot dead
            = noun person group=children
            child / children
            = demonym noun
            Armenian > Armenia
            = vague
            dozen = 12
            """
        ], inflect: Inflection.forms)

    @Test
    func `a word is found in any case with its forms`() {
        let slain = lexicon[lexicon.find("SLAIN")]
        #expect(slain.classes.isSuperset(of: [.verb, .participle, .measure]))
        #expect(lexicon[slain.lemma].text == "slay")
        #expect(lexicon.section(slain.verb).measure == .killed)
        #expect(lexicon[lexicon.find("children")].classes.contains(.plural))
        #expect(lexicon.section(lexicon[lexicon.find("child")].noun).group == .children)
        #expect(lexicon.find("nothing") == Lexicon.unknown)
    }

    @Test
    func `names and numbers are kept beside the word`() {
        #expect(lexicon[lexicon.find("armenians")].name == "Armenia")
        #expect(lexicon[lexicon.find("dozen")].value == 12)
    }

    @Test
    func `each section keeps its words, and each list its sections`() {
        let names = lexicon.lists[0].map { section in lexicon.members[section].bases.map { lexicon[$0].text } }
        #expect(names == [["slay", "shoot dead"], ["child"], ["armenian"], ["dozen"]])
        #expect(lexicon.members[2].forms.map { lexicon[$0].text } == ["child", "children"])
    }

    @Test
    func `a phrase is found from its first word`() throws {
        let text = AnalyzedText("They shot dead two.", lexicon: lexicon)
        let phrase = try #require(lexicon.phrase(at: 1, in: text.tokens, upTo: text.tokens.count))
        #expect(phrase.count == 2)
        #expect(lexicon[phrase.id].text == "shot dead")
    }

    @Test
    func `every word list can be read and every phrase found`() {
        #expect(English.lexicon.words.count > 1000)
    }
}

struct InflectionTests {
    @Test(arguments: [
        ("kill", ["kill", "kills", "killing", "killed"]), ("stab", ["stab", "stabs", "stabbing", "stabbed"]),
        ("bury", ["bury", "buries", "burying", "buried"]), ("die", ["die", "dies", "dying", "died"]),
        ("flee", ["flee", "flees", "fleeing", "fleed"]), ("crash", ["crash", "crashes", "crashing", "crashed"]),
        ("kidnap", ["kidnap", "kidnaps", "kidnapping", "kidnapped"]),
        ("open fire", ["open fire", "opens fire", "opening fire", "opened fire"]),
    ])
    func `a regular verb has four forms`(base: String, expected: [String]) {
        let forms = Inflection.forms(of: ArraySlice(base.utf8), given: [], classes: .verb)
            .map { String(decoding: $0.text, as: UTF8.self) }
        #expect(Set(forms) == Set(expected))
    }
}
