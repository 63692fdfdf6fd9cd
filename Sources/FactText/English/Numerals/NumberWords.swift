/// The words that the number rules name, looked up once.
final class NumberWords: Sendable {
    static let english = NumberWords(English.lexicon)

    let half, few, several, couple, handful, of, and, or, to, out, between, from, one, by, `in`, at, no, up: WordID
    let over, past, estimated, lives: WordID
    /// than, then
    let than: WordSet
    /// hand, turn, take: verbs with the particle "over"
    let handOver: WordSet
    let age, second, another, day, more, that: WordID
    /// none, nobody, "no one", "not a single"
    /// Words with which "no" counts nothing: "no longer".
    let afterNo: WordSet
    /// Words that make a unit of time a point in it: "11 last week" are eleven, and no weeks.
    let deictic: WordSet
    /// Pronouns of one person.
    let singular: WordSet
    let nobodies: WordSet
    /// youngest, oldest: before the age of one of many
    let extremes: WordSet
    /// in, since, during: before a year
    let beforeYear: WordSet
    /// Before or after an age.
    let aged, ageLimits, yearOld, years, old: WordSet
    /// range, vary; and what stands between "aged" and a number, or joins two.
    let ranging, betweenAges, joins: WordSet
    let streets, sides, dimensions: WordSet
    /// What follows the time by which a train or a flight is named: "the 6.05 to Delhi".
    let trains: WordSet
    /// the, this, another: "one" after these is a pronoun
    let beforePronoun: WordSet
    /// rise, fall, cut: "from 10 to 15" after these are two figures
    let changes: WordSet
    /// another, further, additional: between a qualifier and its number
    let additions: WordSet
    /// toll, number, count: what is taken "up to" a figure
    let tolls: WordSet
    /// "one in every five", "one in any ten"
    let every: WordSet
    /// The factor behind a plural: 1000 for "thousands".
    private let factors: [WordID: Double]
    private let pluralFractions: WordSet

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
        lives = id("lives")
        past = id("past")
        estimated = id("estimated")
        than = WordSet(["than", "then"].map(id))
        handOver = lexicon.forms(of: ["hand", "turn", "take", "run", "sign", "win", "pull", "knock"].map(id))
        age = id("age")
        second = id("second")
        another = id("another")
        day = id("day")
        that = id("that")
        more = id("more")
        afterNo = WordSet(["longer", "doubt", "matter", "later", "way", "idea", "sign", "word"].map(id))
        deictic = WordSet(["last", "this", "next", "that", "each", "every"].map(id))
        extremes = WordSet(["youngest", "oldest", "eldest"].map(id))
        singular = WordSet(["who", "he", "she"].map(id))
        nobodies = WordSet(["none", "nobody", "no-one"].map(id)).union(
            ["no one", "not one", "not a single", "not a single one"].map { lexicon.find(phrase: Array($0.utf8)[...]) })
        beforeYear = WordSet(["in", "since", "during", "until", "till", "before", "after", "from", "by"].map(id))
        aged = WordSet(["aged", "age", "ages"].map(id))
        ranging = lexicon.forms(of: ["range", "vary", "span"].map(id))
        trains = WordSet(["to", "from", "train", "express", "bus", "ferry", "flight", "service"].map(id))
        joins = WordSet(["to", "and", "or"].map(id))
        betweenAges = WordSet(
            ["to", "and", "or", "from", "between", "of", "in", "the", "at", "under", "over", "above", "below"].map(id))
        ageLimits = WordSet(["under", "over", "above", "below", "aged"].map(id))
        yearOld = WordSet(["year-old", "year-olds", "month-old", "month-olds", "week-old", "day-old"].map(id))
        years = WordSet(["year", "years", "month", "months", "week", "weeks", "day", "days"].map(id))
        old = [id("old")]
        streets = WordSet(
            [
                "street", "road", "avenue", "lane", "drive", "boulevard", "square", "place", "close", "terrace",
                "way", "court", "crescent",
            ].map(id))
        sides = WordSet(["sides", "side"].map(id))
        dimensions = WordSet(
            [
                "tall", "long", "wide", "high", "deep", "thick", "away", "race", "sprint", "final", "hurdles",
                "freestyle", "relay", "butterfly", "backstroke", "breaststroke", "above", "below", "down", "dash",
            ].map(id))
        beforePronoun = WordSet(
            ["the", "this", "that", "another", "each", "every", "which", "no", "any", "some"].map(id))
        changes = lexicon.forms(
            of: [
                "rise", "increase", "climb", "jump", "grow", "soar", "surge", "swell", "raise",
                "fall", "drop", "lower", "cut", "reduce", "revise", "decrease", "decline", "shrink", "go", "move",
                "update", "upgrade", "change", "widen", "double", "slip", "edge", "shoot", "leap",
            ].map(id))
        additions = WordSet(["another", "further", "additional", "extra", "other"].map(id))
        tolls = WordSet(["toll", "tolls", "number", "numbers", "count", "total", "tally"].map(id))
        every = [id("every"), id("any")]
        factors = [
            id("tens"): 10, id("dozens"): 12, id("hundreds"): 100, id("thousands"): 1000, id("millions"): 1e6,
            id("billions"): 1e9, id("trillions"): 1e12, id("lakhs"): 1e5, id("crores"): 1e7,
        ]
        pluralFractions = WordSet(
            ["thirds", "quarters", "fourths", "fifths", "sixths", "sevenths", "eighths", "ninths", "tenths"].map(id))
    }

    /// The number that a plural magnitude multiplies by: 1000 for "thousands", `nil` for "several".
    func factorOfPlural(_ word: WordID, _ lexicon: Lexicon) -> Double? {
        word == Lexicon.unknown ? nil : factors[word]
    }

    func isPluralFraction(_ word: WordID) -> Bool { pluralFractions.contains(word) }
}
