/// The words that the rules of tagging and chunking name, looked up once.
final class SyntaxWords: Sendable {
    static let english = SyntaxWords(English.lexicon)

    let according, to, that, by, of, will, shall, wont, be, been, being, having, remains, only: WordID
    /// last, next: before a unit of time
    let passing: WordSet
    /// most, more: before an adverb or an adjective
    let most: WordSet
    /// up, down, out: particles of verbs
    let particles: WordSet
    /// according, due: what takes "to"
    let withTo: WordSet
    /// said, told
    let speaking: WordSet
    /// themselves, itself
    let reflexives: WordSet
    /// says, tells
    let speaks: WordSet
    /// Pronouns that are subjects only.
    let nominatives: WordSet
    /// Past forms that never describe a noun.
    let neverAttribute: WordSet
    /// Past forms of verbs without an object, and so without a passive.
    let intransitive: WordSet
    /// both, each, all: after their noun.
    let floating: WordSet
    /// Given names that are everyday words too.
    let alsoNames: WordSet
    /// Verbs of state, whose subject can be a number: "3 million need food aid".
    let stative: WordSet

    private init(_ lexicon: Lexicon) {
        func id(_ word: String) -> WordID {
            let id = lexicon.find(word)
            precondition(id != Lexicon.unknown, "no word list has \"\(word)\"")
            return id
        }
        func set(_ words: String) -> WordSet { WordSet(words.split(separator: " ").map { id(String($0)) }) }
        according = id("according")
        to = id("to")
        that = id("that")
        by = id("by")
        of = id("of")
        will = id("will")
        shall = id("shall")
        wont = id("won't")
        be = id("be")
        been = id("been")
        being = id("being")
        having = id("having")
        remains = id("remains")
        only = id("only")
        reflexives = set("themselves himself herself itself")
        passing = set("last next")
        most = set("most more less least very")
        particles = set("up down out off away back")
        withTo = set("according due owing thanks prior close next compared")
        speaking = set("said told")
        speaks = set("says tells")
        nominatives = set("he she they we i who")
        neverAttribute = set("suffered died said told went came got")
        alsoNames = set(
            "bob rob bill will mark pat grant frank nick rich art skip hope faith grace rose dawn")
        intransitive = set("died perished fell arrived fled came went stood sat lay vanished")
        floating = set("both each all")
        stative = set("need lack face want await remain live seek fear require receive")
    }
}
