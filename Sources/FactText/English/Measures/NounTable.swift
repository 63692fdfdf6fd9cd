/// What a noun tells of those counted.
struct NounFacts: Sendable {
    /// The group of persons, or `.things`; `nil` where no list has the noun.
    var group: Group?
    /// Several persons at once: "a family of five".
    var isCollective = false
    /// Takes its group from the body that it belongs to: "members of the police".
    var isMember = false
    /// "others", "more": the rest of those named before.
    var isRest = false
    /// The kind of a thing.
    var thing: ThingKind?
    /// The measure that the noun tells by itself.
    var measure: NounFrame?
    /// The measure that it tells as an adjective: "dead", "missing".
    var adjective: Measure?
    /// What is told of persons who are in it: "in custody", "in shelters".
    var inside: Measure?

    /// Names persons and vehicles alike: "coaches", "fighters".
    var isAmbiguous: Bool {
        guard let group, group != .things else { return false }
        return thing == .vehicle || thing == .aircraft || thing == .vessel
    }

    /// "his own dead", "our wounded", "their casualties": those whom somebody has lost.
    var isBereaved: Bool { adjective == .killed || adjective == .wounded || measure?.measure == .casualties }
}

/// Kinds of things that measures tell apart.
enum ThingKind: String, Sendable {
    case munition, strike, weapon, vehicle, aircraft, vessel, building, goods, animal, abstract
}

/// How a noun tells a measure.
struct NounFrame: Sendable {
    /// `nil` where the noun only says that there is a figure: "number", "total".
    var measure: Measure?
    var ofThings: Measure?
    /// The number counts the noun itself: "92 deaths".
    var countsItself = false
    /// What is counted follows: "the arrest of 14 agents".
    var countsComplement = false
    /// A figure that stands at, rises to or is put at a number.
    var isScale = false
    /// Bodies, lives: what became of them is told by the noun, whatever is done to them.
    var isBody = false
    var isLife = false
}

/// What the word lists say of every noun, by the ids of its singular and its plural.
final class NounTable: Sendable {
    private let place: [UInt16]
    private let facts: [NounFacts]

    static let table = NounTable(English.lexicon)

    /// What is known of a word or phrase as a noun; all `nil` for a word that no list has.
    subscript(word: WordID) -> NounFacts { facts[Int(place[Int(word)])] }

    private init(_ lexicon: Lexicon) {
        var all: [WordID: NounFacts] = [:]
        for list in ["thing-nouns.txt", "countries.txt", "parties.txt", "person-nouns.txt", "measure-nouns.txt"] {
            Self.read(list, lexicon) { word, section in Self.add(section, to: &all[word, default: NounFacts()]) }
        }
        var place = Array(repeating: UInt16(0), count: lexicon.words.count)
        var facts = [NounFacts()]
        for (word, fact) in all {
            place[Int(word)] = UInt16(facts.count)
            facts.append(fact)
        }
        self.place = place
        self.facts = facts
    }

    private static func read(_ list: String, _ lexicon: Lexicon, _ body: (WordID, Section) -> Void) {
        for file in EmbeddedText.files where file.name == list {
            LexiconReader.read(file.text, inflect: Inflection.forms) { section, entry in
                guard let entry, section.group != nil || !section.attributes.isEmpty else { return }
                for form in entry.forms {
                    let id = lexicon.find(phrase: form.text)
                    if id != Lexicon.unknown { body(id, section) }
                }
            }
        }
    }

    private static func add(_ section: Section, to facts: inout NounFacts) {
        let attributes = section.attributes
        if let group = section.group { facts.group = group }
        if attributes["collective"] == "yes" { facts.isCollective = true }
        if attributes["member"] == "yes" { facts.isMember = true }
        if attributes["rest"] == "yes" { facts.isRest = true }
        if let kind = attributes["kind"].flatMap(ThingKind.init(rawValue:)), facts.thing == nil { facts.thing = kind }
        if attributes["predicate"] == "yes" { facts.adjective = section.measure }
        if let inside = attributes["inside"] { facts.inside = Measure(rawValue: inside) }
        guard let counts = attributes["counts"] else { return }
        var frame = NounFrame(
            measure: section.measure, ofThings: attributes["things"].flatMap(Measure.init(rawValue:)))
        frame.countsItself = counts == "both" || counts == "self"
        frame.countsComplement = counts == "both" || counts == "of"
        frame.isScale = counts == "scale"
        frame.isBody = attributes["bodies"] == "yes"
        frame.isLife = attributes["lives"] == "yes"
        facts.measure = frame
    }
}
