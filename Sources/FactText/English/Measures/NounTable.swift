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
        var place = Array(repeating: UInt16(0), count: lexicon.words.count)
        var facts = [NounFacts()]
        for list in ["thing-nouns.txt", "countries.txt", "parties.txt", "person-nouns.txt", "measure-nouns.txt"] {
            for section in English.sections(of: list) {
                let told = NounFacts(lexicon.sections[section])
                guard lexicon.sections[section].group != nil || !lexicon.sections[section].attributes.isEmpty else {
                    continue
                }
                for word in lexicon.members[section].forms {
                    if place[Int(word)] == 0 {
                        place[Int(word)] = UInt16(facts.count)
                        facts.append(NounFacts())
                    }
                    facts[Int(place[Int(word)])].add(told)
                }
            }
        }
        self.place = place
        self.facts = facts
    }
}

extension NounFacts {
    /// What a section of a list tells of its nouns.
    fileprivate init(_ section: Section) {
        let attributes = section.attributes
        group = section.group
        isCollective = attributes["collective"] == "yes"
        isMember = attributes["member"] == "yes"
        isRest = attributes["rest"] == "yes"
        thing = attributes["kind"].flatMap(ThingKind.init(rawValue:))
        if attributes["predicate"] == "yes" { adjective = section.measure }
        inside = attributes["inside"].flatMap(Measure.init(rawValue:))
        guard let counts = attributes["counts"] else { return }
        var frame = NounFrame(
            measure: section.measure, ofThings: attributes["things"].flatMap(Measure.init(rawValue:)))
        frame.countsItself = counts == "both" || counts == "self"
        frame.countsComplement = counts == "both" || counts == "of"
        frame.isScale = counts == "scale"
        frame.isBody = attributes["bodies"] == "yes"
        frame.isLife = attributes["lives"] == "yes"
        measure = frame
    }

    /// Takes in what another section tells: the later one counts, but the first kind of a thing.
    fileprivate mutating func add(_ other: NounFacts) {
        group = other.group ?? group
        isCollective = isCollective || other.isCollective
        isMember = isMember || other.isMember
        isRest = isRest || other.isRest
        thing = thing ?? other.thing
        adjective = other.adjective ?? adjective
        inside = other.inside ?? inside
        measure = other.measure ?? measure
    }
}
