/// The words that the number rules name, looked up once.
struct NumberWords: Sendable {
    static let english = NumberWords(English.lexicon)

    let half, few, several, couple, handful, of, and, or, to, out, between, from, one, by, `in`, at, no, up: WordID
    let over, past, estimated: WordID
    /// than, then
    let than: Set<WordID>
    /// hand, turn, take: verbs with the particle "over"
    let handOver: Set<WordID>
    let age, second, another, day, more: WordID
    /// none, nobody, "no one", "not a single"
    /// Words with which "no" counts nothing: "no longer".
    let afterNo: Set<WordID>
    /// Words that make a unit of time a point in it: "11 last week" are eleven, and no weeks.
    let deictic: Set<WordID>
    /// Pronouns of one person.
    let singular: Set<WordID>
    let nobodies: Set<WordID>
    /// in, since, during: before a year
    let beforeYear: Set<WordID>
    /// Before or after an age.
    let aged, ageLimits, yearOld, years, old: Set<WordID>
    let streets, sides, dimensions: Set<WordID>
    /// the, this, another: "one" after these is a pronoun
    let beforePronoun: Set<WordID>
    /// rise, fall, cut: "from 10 to 15" after these are two figures
    let changes: Set<WordID>
    /// another, further, additional: between a qualifier and its number
    let additions: Set<WordID>
    /// toll, number, count: what is taken "up to" a figure
    let tolls: Set<WordID>
    /// "one in every five", "one in any ten"
    let every: Set<WordID>
    /// The factor behind a plural: 1000 for "thousands".
    private let factors: [WordID: Double]
    private let pluralFractions: Set<WordID>

    private init(_ lexicon: Lexicon) {
        func id(_ word: String) -> WordID {
            let id = lexicon.find(word)
            precondition(id != Lexicon.unknown, "no word list has \"\(word)\"")
            return id
        }
        half = id("half")
        few = id("few")
        several = id("several")
        couple = id("couple")
        handful = id("handful")
        of = id("of")
        and = id("and")
        or = id("or")
        to = id("to")
        out = id("out")
        between = id("between")
        from = id("from")
        one = id("one")
        by = id("by")
        `in` = id("in")
        no = id("no")
        at = id("at")
        up = id("up")
        over = id("over")
        past = id("past")
        estimated = id("estimated")
        than = Set(["than", "then"].map(id))
        handOver = Self.forms(of: ["hand", "turn", "take", "run", "sign", "win", "pull", "knock"].map(id), lexicon)
        age = id("age")
        second = id("second")
        another = id("another")
        day = id("day")
        more = id("more")
        let phrases: Set<String> = ["no one", "not one", "not a single", "not a single one"]
        afterNo = Set(["longer", "doubt", "matter", "later", "way", "idea", "sign", "word"].map(id))
        deictic = Set(["last", "this", "next", "that", "each", "every"].map(id))
        singular = Set(["who", "he", "she"].map(id))
        nobodies = Set(["none", "nobody", "no-one"].map(id)).union(
            lexicon.words.indices.filter { phrases.contains(lexicon.words[$0].text) }.map { WordID($0) })
        beforeYear = Set(["in", "since", "during", "until", "till", "before", "after", "from", "by"].map(id))
        aged = Set(["aged", "age", "ages"].map(id))
        ageLimits = Set(["under", "over", "above", "below", "aged"].map(id))
        yearOld = Set(["year-old", "year-olds", "month-old", "month-olds", "week-old", "day-old"].map(id))
        years = Set(["year", "years", "month", "months", "week", "weeks", "day", "days"].map(id))
        old = [id("old")]
        streets = Set(
            [
                "street", "road", "avenue", "lane", "drive", "boulevard", "square", "place", "close", "terrace",
                "way", "court", "crescent",
            ].map(id))
        sides = Set(["sides", "side"].map(id))
        dimensions = Set(
            [
                "tall", "long", "wide", "high", "deep", "thick", "away", "race", "sprint", "final", "hurdles",
                "freestyle", "relay", "butterfly", "backstroke", "breaststroke", "above", "below", "down", "dash",
            ].map(id))
        beforePronoun = Set(
            ["the", "this", "that", "another", "each", "every", "which", "no", "any", "some"].map(id))
        changes = Self.forms(
            of: [
                "rise", "increase", "climb", "jump", "grow", "soar", "surge", "swell", "raise",
                "fall", "drop", "lower", "cut", "reduce", "revise", "decrease", "decline", "shrink", "go", "move",
                "update", "upgrade", "change", "widen", "double", "slip", "edge", "shoot", "leap",
            ].map(id), lexicon)
        additions = Set(["another", "further", "additional", "extra", "other"].map(id))
        tolls = Set(["toll", "tolls", "number", "numbers", "count", "total", "tally"].map(id))
        every = [id("every"), id("any")]
        factors = [
            id("tens"): 10, id("dozens"): 12, id("hundreds"): 100, id("thousands"): 1000, id("millions"): 1e6,
            id("billions"): 1e9, id("trillions"): 1e12, id("lakhs"): 1e5, id("crores"): 1e7,
        ]
        pluralFractions = Set(
            ["thirds", "quarters", "fourths", "fifths", "sixths", "sevenths", "eighths", "ninths", "tenths"].map(id))
    }

    /// Every form of some words.
    private static func forms(of lemmas: [WordID], _ lexicon: Lexicon) -> Set<WordID> {
        let wanted = Set(lemmas)
        return Set(lexicon.words.indices.map { WordID($0) }.filter { wanted.contains(lexicon[$0].lemma) })
    }

    /// The number that a plural magnitude multiplies by: 1000 for "thousands", `nil` for "several".
    func factorOfPlural(_ word: WordID, _ lexicon: Lexicon) -> Double? {
        word == Lexicon.unknown ? nil : factors[word]
    }

    func isPluralFraction(_ word: WordID) -> Bool { pluralFractions.contains(word) }
}
