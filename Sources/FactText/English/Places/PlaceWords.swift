/// The words that the rules of place name, looked up once.
struct PlaceWords: Sendable {
    static let english = PlaceWords(English.lexicon)

    let of, `for`, on, to, and, capital, central, `where`, from, refugee, air, base, there, the: WordID
    /// border, edge, quay: parts of places that point back to none
    let edges: Set<WordID>
    /// region, area: words that a name does without after "the"
    let vague: Set<WordID>
    /// in, at, near, off
    let locations: Set<WordID>
    /// to, into, towards
    let goals: Set<WordID>
    /// town, village: places that a large one holds
    let settlements: Set<WordID>
    /// province, region, river: large parts of countries, and what runs through them
    let wide: Set<WordID>
    /// near, outside: beside a place, not in it
    let near: Set<WordID>
    /// leave, flee: verbs whose object people are no longer at
    let leavers: Set<WordID>
    /// northern, south, central
    let directions: Set<WordID>
    /// of, de, la: inside names
    let particles: Set<WordID>
    /// enter, reach, attack, occupy: verbs whose object can be a place
    let takers: Set<WordID>
    /// battle, fight: "the battle for Mocha"
    let contests: Set<WordID>

    private init(_ lexicon: Lexicon) {
        func id(_ word: String) -> WordID {
            let id = lexicon.find(word)
            precondition(id != Lexicon.unknown, "no word list has \"\(word)\"")
            return id
        }
        of = id("of")
        `for` = id("for")
        on = id("on")
        to = id("to")
        and = id("and")
        central = id("central")
        capital = id("capital")
        `where` = id("where")
        from = id("from")
        refugee = id("refugee")
        air = id("air")
        base = id("base")
        there = id("there")
        the = id("the")
        edges = Set(
            [
                "border", "frontier", "frontline", "edge", "centre", "center", "heart", "site", "quay", "street",
                "part",
                "sector", "base", "barracks", "checkpoint", "crossing", "market", "airport", "sea", "coast", "shore",
                "pass", "mouth", "port", "river", "mountain", "air", "state", "road",
            ].map(id))
        vague = Set(["region", "area", "territory", "enclave"].map(id))
        locations = Set(
            [
                "in", "at", "near", "off", "around", "outside", "inside", "across", "throughout", "along", "above",
                "beneath", "beside", "within", "on", "below", "over", "through",
            ].map(id))
        goals = Set(["to", "into", "towards", "toward", "onto"].map(id))
        directions = Set(
            [
                "northern", "southern", "eastern", "western", "central", "northeastern", "northwestern", "southeastern",
                "southwestern", "north-eastern", "north-western", "south-eastern", "south-western", "north", "south",
                "east", "west", "northeast", "northwest", "southeast", "southwest",
            ].map(id))
        settlements = Set(
            ["town", "village", "city", "hamlet", "settlement", "district", "neighborhood", "neighbourhood", "suburb"]
                .map(id))
        wide = Set(
            [
                "province", "region", "state", "governorate", "county", "oblast", "department", "prefecture", "river",
                "sea", "ocean", "strait", "gulf",
            ].map(id))
        near = Set(["near", "outside", "beyond"].map(id))
        particles = Set(["of", "de", "del", "la", "el", "al", "ez", "du", "des", "da", "do", "dos", "das"].map(id))
        let verbs: Set<WordID> = Set(
            [
                "enter", "reach", "leave", "flee", "attack", "storm", "raid", "occupy", "capture", "seize", "retake",
                "recapture", "overrun", "besiege", "shell", "bomb", "bombard", "pound", "strike", "hit", "target",
                "invade", "cross", "batter", "devastate", "ravage", "rock", "shake", "liberate", "free", "flatten",
                "level", "fill", "inundate", "lash", "sweep",
            ].map(id))
        takers = Set(lexicon.words.indices.map { WordID($0) }.filter { verbs.contains(lexicon[$0].lemma) })
        leavers = Set(
            lexicon.words.indices.map { WordID($0) }.filter { [id("leave"), id("flee")].contains(lexicon[$0].lemma) })
        contests = Set(["battle", "fight", "fighting", "struggle"].map(id))
    }
}
