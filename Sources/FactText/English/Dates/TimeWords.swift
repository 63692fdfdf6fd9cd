/// The words that the rules of time name, looked up once.
struct TimeWords: Sendable {
    static let english = TimeWords(English.lexicon)

    let last, next, that, this, past, previous, the, of, a, ago, since, until, till, by, from, to, and, between,
        through: WordID
    let `in`, on, at, over, during, within, before, after, day, week, weekend, month, year, night, hour, minute: WordID
    let decade, century, fortnight, quarter, `as`, same, today, tonight, yesterday, tomorrow, overnight: WordID
    let had, with, worst, toll, claim, far, now, recent, so, more, following: WordID
    /// earlier, before: after a span, count back from the day named last
    let earlier: Set<WordID>
    let later: Set<WordID>
    let units: Set<WordID>
    /// start, beginning: "since the start of October"
    let starts: Set<WordID>
    /// early, late, mid
    let parts: Set<WordID>
    let seasons: Set<WordID>
    /// Prepositions that make a written date an adverbial.
    let prepositions: Set<WordID>
    /// previously, formerly: some other time
    let otherTimes: Set<WordID>
    /// begin, start, erupt: "which began on Tuesday" goes on
    let begins: Set<WordID>
    /// rise, reach, stand: what a toll does on the day that it is stated for
    let standings: Set<WordID>
    let tolls: Set<WordID>
    /// raise, put, bring: what somebody does to a toll on that day
    let settings: Set<WordID>
    let lives: Set<WordID>
    /// against, from: before what a total was
    let comparisons: Set<WordID>
    /// speak, talk, write: of saying, though they take no clause
    let speaks: Set<WordID>
    let `while`: Set<WordID>
    /// after, before, following
    let afters: Set<WordID>
    /// expect, plan, due: before the infinitive of what is to come
    let plans: Set<WordID>
    /// meanwhile, elsewhere: the text turns to something else
    let turns: Set<WordID>
    /// war, conflict: happenings that go on for long
    let lasting: Set<WordID>
    /// launch, mount: "since the army launched an offensive"
    let launches: Set<WordID>
    /// war, conflict: what lasts for years
    let wars: Set<WordID>
    /// offensive, siege: what goes on for days
    let campaigns: Set<WordID>
    /// flee, leave, cross: what people do one by one, day after day
    let moves: Set<WordID>
    /// recover, pull, search: what is done after a disaster
    let recoveries: Set<WordID>
    /// body, corpse
    let bodies: Set<WordID>
    /// live, population, deploy: of those who are somewhere for long
    let dwellings: Set<WordID>
    /// hold, held: "the jail held 4,000 men"
    let holds: Set<WordID>
    let succumbs: Set<WordID>
    let wounds: Set<WordID>
    /// was, were, had
    let pasts: Set<WordID>

    /// Whether a relative date can start with a word, by the word's id.
    private let starters: [Bool]

    /// Whether a relative date can start with a word: "last", "today", "the".
    func startsRelativeDate(_ word: WordID) -> Bool { starters[Int(word)] }

    private init(_ lexicon: Lexicon) {
        func id(_ word: String) -> WordID {
            let id = lexicon.find(word)
            precondition(id != Lexicon.unknown, "no word list has \"\(word)\"")
            return id
        }
        func forms(_ lemmas: String...) -> Set<WordID> {
            let wanted = Set(lemmas.map(id))
            return Set(lexicon.words.indices.map { WordID($0) }.filter { wanted.contains(lexicon[$0].lemma) })
        }
        last = id("last")
        next = id("next")
        this = id("this")
        that = id("that")
        past = id("past")
        previous = id("previous")
        the = id("the")
        of = id("of")
        a = id("a")
        ago = id("ago")
        since = id("since")
        until = id("until")
        till = id("till")
        by = id("by")
        from = id("from")
        to = id("to")
        and = id("and")
        between = id("between")
        through = id("through")
        `in` = id("in")
        on = id("on")
        at = id("at")
        over = id("over")
        during = id("during")
        within = id("within")
        before = id("before")
        after = id("after")
        day = id("day")
        week = id("week")
        weekend = id("weekend")
        month = id("month")
        year = id("year")
        night = id("night")
        hour = id("hour")
        minute = id("minute")
        decade = id("decade")
        century = id("century")
        fortnight = id("fortnight")
        quarter = id("quarter")
        `as` = id("as")
        same = id("same")
        today = id("today")
        tonight = id("tonight")
        yesterday = id("yesterday")
        tomorrow = id("tomorrow")
        overnight = id("overnight")
        had = id("had")
        with = id("with")
        worst = id("worst")
        toll = id("toll")
        claim = id("claim")
        lives = [id("life"), id("lives")]
        comparisons = Set(["against", "from", "with"].map(id))
        speaks = forms("speak", "talk", "write")
        far = id("far")
        now = id("now")
        recent = id("recent")
        so = id("so")
        following = id("following")
        more = id("more")
        earlier = [id("earlier"), id("before"), id("previously")]
        later = [id("later"), id("after")]
        units = Set(
            [
                "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "night", "nights", "week",
                "weeks", "fortnight", "month", "months", "quarter", "quarters", "year", "years", "decade", "decades",
                "weekend", "century", "centuries",
            ].map(id))
        starts = Set(["start", "beginning"].map(id))
        parts = Set(["early", "late", "mid", "middle", "end", "start", "beginning"].map(id))
        seasons = Set(["spring", "summer", "autumn", "fall", "winter"].map(id))
        prepositions = Set(
            [
                "on", "in", "since", "until", "till", "by", "from", "between", "before", "after", "during", "of", "to",
                "through", "and", "late", "early", "mid", "at", "dated", "around", "about", "over",
            ].map(id))
        otherTimes = Set(["previously", "formerly", "recently", "lately", "historically", "earlier"].map(id))
        begins = forms("begin", "start", "erupt", "break", "commence", "resume", "ignite")
        standings = forms(
            "rise", "reach", "stand", "climb", "increase", "jump", "grow", "hit", "pass", "top", "exceed", "surpass",
            "soar", "surge", "fall", "drop", "swell", "go")
        settings = forms("lower", "raise", "put", "bring", "revise", "update", "lift", "push", "take", "increase")
        tolls = Set(
            [
                "toll", "tolls", "tally", "count", "total", "figure", "number", "numbers", "it", "deaths", "turnout",
                "crowd", "attendance", "losses",
            ].map(id))
        plans = forms("expect", "plan", "schedule", "due", "set", "hope", "aim", "intend", "prepare", "likely")
            .union(["expected", "due", "planned", "scheduled"].map(id))
        turns = Set(["meanwhile", "elsewhere", "separately", "separate", "similar", "similarly"].map(id))
        lasting = Set(
            ["war", "conflict", "insurgency", "uprising", "civil", "rebellion", "violence", "fighting"].map(id))
        launches = forms("launch", "mount", "open", "begin", "start", "resume", "unleash")
        wars = Set(["war", "conflict", "insurgency", "rebellion"].map(id))
        campaigns = Set(
            ["offensive", "operation", "campaign", "siege", "assault", "war", "invasion", "blockade", "crackdown"].map(
                id))
        moves = Set(["flee", "leave", "escape", "cross", "enter", "reach", "arrive", "move", "return", "go"].map(id))
        recoveries = forms(
            "recover", "pull", "retrieve", "find", "wash", "fish", "dig", "bring", "take", "lift", "reach", "arrive",
            "search", "treat", "rescue", "evacuate", "bury", "identify")
        bodies = forms("body", "corpse", "remains")
        dwellings = Set(
            [
                "live", "inhabit", "inhabitant", "resident", "population", "dweller", "deploy", "station", "base",
                "house", "shelter", "host", "employ", "serve", "guard", "remain", "town", "city", "village",
            ].map(id))
        holds = forms("hold")
        succumbs = forms("succumb")
        wounds = Set(["wounds", "injuries", "burns"].map(id))
        pasts = Set(["was", "were", "had"].map(id))
        afters = Set(["after", "before", "following"].map(id))
        `while` = Set(["while", "whereas", "whilst"].map(id))
        var starters = Array(repeating: false, count: lexicon.words.count)
        for word in otherTimes.union([
            last, next, this, that, past, previous, the, today, tonight, yesterday, tomorrow, overnight, weekend,
            recent,
        ]) { starters[Int(word)] = true }
        for index in lexicon.words.indices
        where !lexicon.words[index].classes.isDisjoint(with: [.indefinite, .cardinal, .vague]) {
            starters[index] = true
        }
        starters[Int(Lexicon.unknown)] = false
        self.starters = starters
    }
}
