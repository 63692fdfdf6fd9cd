/// The words that the rules of time name, looked up once.
final class TimeWords: Sendable {
    static let english = TimeWords(English.lexicon)

    let according, into, when, last, next, that, this, past, previous, the, of, ago, since, until, till, by, from,
        to, and, between,
        through, first: WordID
    let `in`, on, at, over, before, after, day, week, weekend, month, year, night, hour, minute: WordID
    let decade, fortnight, quarter, `as`, same, today, tonight, yesterday, tomorrow, overnight: WordID
    let had, with, place, course, during, worst, time, then, toll, claim, recent, more, following: WordID
    /// earlier, before: after a span, count back from the day named last
    let earlier: WordSet
    let later: WordSet
    let units: WordSet
    /// start, beginning: "since the start of October"
    let starts: WordSet
    /// early, late, mid
    let parts: WordSet
    let seasons: WordSet
    /// Prepositions that make a written date an adverbial.
    let prepositions: WordSet
    /// previously, formerly: some other time
    let otherTimes: WordSet
    /// begin, start, erupt: "which began on Tuesday" goes on
    let begins: WordSet
    /// rise, reach, stand: what a toll does on the day that it is stated for
    let standings: WordSet
    let tolls: WordSet
    /// raise, put, bring: what somebody does to a toll on that day
    let settings: WordSet
    /// figure, tally: what states how many, whatever happened
    let counts: WordSet
    /// give, issue, release: what is done with a count
    let gives: WordSet
    /// give, list: whose object can be the figure itself
    let states: WordSet
    /// put: "put the crew at seventeen"
    let puts: WordSet
    let lives: WordSet
    /// against, from: before what a total was
    let comparisons: WordSet
    /// speak, talk, write: of saying, though they take no clause
    let speaks: WordSet
    let `while`: WordSet
    /// after, before, following
    let afters: WordSet
    /// expect, plan, due: before the infinitive of what is to come
    let plans: WordSet
    /// meanwhile, elsewhere: the text turns to something else
    let turns: WordSet
    /// war, conflict: happenings that go on for long
    let lasting: WordSet
    /// launch, mount: "since the army launched an offensive"
    let launches: WordSet
    /// ceasefire, truce
    let truces: WordSet
    /// war, conflict: what lasts for years
    let wars: WordSet
    /// offensive, siege: what goes on for days
    let campaigns: WordSet
    /// raid, blast, crash: what is over soon after it began
    let moments: WordSet
    /// flee, leave, cross: what people do one by one, day after day
    let moves: WordSet
    /// will, would, expect: before what is to come
    let aheads: WordSet
    /// recover, pull, search: what is done after a disaster
    let recoveries: WordSet
    /// body, corpse
    let bodies: WordSet
    /// on, since, until: before "the 15th"
    let dayPrepositions: WordSet
    /// every, each: before a unit, whichever
    let everies: WordSet
    /// custody, arrest: behind "in" or "under", where those detained are
    let custodies: WordSet
    /// remain, still, being: of a state
    let stays: WordSet
    /// mourn, investigate, visit: what is done after a happening, whose day is not its own
    let laterActs: WordSet
    /// live, population, deploy: of those who are somewhere for long
    let dwellings: WordSet
    /// hold, held: "the jail held 4,000 men"
    let holds: WordSet
    let succumbs: WordSet
    let wounds: WordSet
    /// was, were, had
    let pasts: WordSet

    /// last, today, the, three: a relative date can start with these
    let starters: WordSet

    private init(_ lexicon: Lexicon) {
        func id(_ word: String) -> WordID {
            let id = lexicon.find(word)
            precondition(id != Lexicon.unknown, "no word list has \"\(word)\"")
            return id
        }
        func forms(_ bases: String...) -> WordSet { lexicon.forms(of: bases.map(id)) }
        last = id("last")
        first = id("first")
        according = id("according")
        into = id("into")
        when = id("when")
        next = id("next")
        this = id("this")
        that = id("that")
        past = id("past")
        previous = id("previous")
        the = id("the")
        of = id("of")
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
        place = id("place")
        course = id("course")
        during = id("during")
        worst = id("worst")
        then = id("then")
        everies = WordSet(["every", "each"].map(id))
        time = id("time")
        toll = id("toll")
        claim = id("claim")
        lives = [id("life"), id("lives")]
        comparisons = WordSet(["against", "from", "with"].map(id))
        speaks = forms("speak", "talk", "write")
        recent = id("recent")
        following = id("following")
        more = id("more")
        earlier = [id("earlier"), id("before"), id("previously")]
        later = [id("later"), id("after")]
        units = WordSet(
            [
                "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "night", "nights", "week",
                "weeks", "fortnight", "month", "months", "quarter", "quarters", "year", "years", "decade", "decades",
                "weekend", "century", "centuries",
            ].map(id))
        starts = WordSet(["start", "beginning"].map(id))
        parts = WordSet(["early", "late", "mid", "middle", "end", "start", "beginning"].map(id))
        seasons = WordSet(["spring", "summer", "autumn", "fall", "winter"].map(id))
        prepositions = WordSet(
            [
                "on", "in", "since", "until", "till", "by", "from", "between", "before", "after", "during", "of", "to",
                "through", "and", "late", "early", "mid", "at", "dated", "around", "about", "over",
            ].map(id))
        otherTimes = WordSet(["previously", "formerly", "recently", "lately", "historically", "earlier"].map(id))
        begins = forms("begin", "start", "erupt", "break", "commence", "resume", "ignite")
        standings = forms(
            "rise", "reach", "stand", "climb", "increase", "jump", "grow", "hit", "pass", "top", "exceed", "surpass",
            "soar", "surge", "fall", "drop", "swell", "go")
        settings = forms("lower", "raise", "put", "bring", "revise", "update", "lift", "push", "take", "increase")
        tolls = WordSet(
            [
                "toll", "tolls", "tally", "count", "total", "figure", "number", "numbers", "it", "deaths", "turnout",
                "crowd", "attendance", "losses",
            ].map(id))
        counts = forms("toll", "tally", "count", "total", "figure", "number", "estimate")
        gives = forms(
            "give", "issue", "release", "publish", "offer", "provide", "present", "post", "revise", "update", "correct",
            "confirm", "repeat")
        states = forms("give", "list", "cite")
        puts = forms("put", "set", "place", "estimate", "reckon")
        plans = forms("expect", "plan", "schedule", "due", "set", "hope", "aim", "intend", "prepare", "likely")
            .union(["expected", "due", "planned", "scheduled"].map(id))
        turns = WordSet(["meanwhile", "elsewhere", "separately", "separate", "similar", "similarly"].map(id))
        lasting = WordSet(
            ["war", "conflict", "insurgency", "uprising", "civil", "rebellion", "violence", "fighting"].map(id))
        launches = forms("launch", "mount", "open", "begin", "start", "resume", "unleash")
        truces = WordSet(["ceasefire", "truce"].map(id))
        wars = WordSet(["war", "conflict", "insurgency", "rebellion"].map(id))
        campaigns = WordSet(
            ["offensive", "operation", "campaign", "siege", "assault", "war", "invasion", "blockade", "crackdown"].map(
                id))
        moments = forms(
            "raid", "attack", "ambush", "shooting", "bombing", "explosion", "blast", "crash", "collision", "stampede",
            "massacre", "rampage", "robbery", "quake", "earthquake", "landslide", "gunfight", "firefight", "shootout")
        moves = WordSet(
            ["flee", "leave", "escape", "cross", "enter", "reach", "arrive", "move", "return", "go"].map(id))
        aheads = forms("expect", "anticipate", "will", "would")
        recoveries = forms(
            "recover", "pull", "retrieve", "find", "wash", "fish", "dig", "bring", "take", "lift", "reach", "arrive",
            "search", "treat", "rescue", "evacuate", "bury", "identify")
        dayPrepositions = WordSet(["on", "since", "until", "till", "by", "from"].map(id))
        custodies = forms("custody", "detention", "jail", "prison", "arrest", "bar")
        stays = forms("remain", "stay", "still", "being")
        laterActs = forms(
            "mourn", "investigate", "visit", "attend", "meet", "arrive", "resume", "suspend", "extend", "reopen",
            "charge", "plead", "sentence", "convict", "indict", "resign", "declare", "mark", "celebrate",
            "commemorate", "hold", "appear", "sue", "order", "urge", "condemn", "call", "appeal", "demand", "pledge",
            "promise", "vow", "offer", "thank", "honor", "inspect", "question", "arrest", "detain", "hunt", "continue",
            "end", "complete", "return", "pay", "keep", "prepare", "expect", "vote", "sign", "agree", "approve")
        // "corpses" could be of "corps" too.
        bodies = forms("body", "corpse", "remains", "cadaver", "skeleton", "coffin").union([id("corpses")])
        dwellings = WordSet(
            [
                "live", "inhabit", "inhabitant", "resident", "population", "dweller", "deploy", "station", "base",
                "house", "shelter", "host", "employ", "serve", "guard", "remain", "town", "city", "village",
            ].map(id))
        holds = forms("hold")
        succumbs = forms("succumb")
        wounds = WordSet(["wounds", "injuries", "burns"].map(id))
        pasts = WordSet(["was", "were", "had"].map(id))
        afters = WordSet(["after", "before", "following"].map(id))
        `while` = WordSet(["while", "whereas", "whilst"].map(id))
        var starters = otherTimes.union([
            id("every"), id("each"), then, last, next, this, that, past, previous, the, today, tonight, yesterday,
            tomorrow, overnight, weekend,
            recent,
        ]).union(["hours", "days", "weeks", "months", "years"].map(id))
        for (index, classes) in lexicon.classes.enumerated()
        where !classes.isDisjoint(with: [.indefinite, .cardinal, .vague]) {
            starters.insert(WordID(index))
        }
        self.starters = starters
    }
}
