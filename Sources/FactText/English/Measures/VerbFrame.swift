/// How a verb tells a measure: which of its arguments is counted, and what must stand beside it.
struct VerbFrame: Sendable {
    /// The argument that is counted.
    enum Slot: Sendable { case subject, object, either }
    /// What the frame counts.
    enum Kind: Sendable { case any, persons, things }
    /// Who must do it.
    enum Doer: String, Sendable {
        case police, medics
        /// The elements, hunger, disease, arms and happenings.
        case nature
        /// A boat, an aircraft or those who go out to save.
        case rescuer
        /// No person and no body of persons: a storm, a mine, the sea.
        case force
    }

    var measure: Measure
    /// The measure where things are counted; `nil` = the same.
    var ofThings: Measure?
    var slot: Slot
    var kind: Kind
    /// The words that complete the verb: "dead" of "shoot dead"; empty = the verb alone.
    var complement: [WordID]
    /// Whose deed it must be; `nil` = anybody's.
    var doer: Doer?
    /// An everyday verb, which tells the measure only where nothing better does.
    var isWeak: Bool
}

/// The frames of every verb of `measure-verbs.txt`, by the verb's lemma.
final class VerbFrames: Sendable {
    /// For each word of the lexicon its place in `frames`; 0 = none.
    private let place: [UInt16]
    private let frames: [[VerbFrame]]

    static let table = VerbFrames(English.lexicon)

    /// The frames of a verb; those with a complement come first.
    subscript(lemma: WordID) -> [VerbFrame] { frames[Int(place[Int(lemma)])] }

    private init(_ lexicon: Lexicon) {
        var byVerb: [WordID: [VerbFrame]] = [:]
        for section in English.sections(of: "measure-verbs.txt") {
            guard let measure = lexicon.sections[section].measure else { continue }
            let attributes = lexicon.sections[section].attributes
            var frame = VerbFrame(
                measure: measure, ofThings: attributes["things"].flatMap(Measure.init(rawValue:)),
                slot: Self.slot(attributes["counted"]), kind: Self.kind(attributes["of"]), complement: [],
                doer: attributes["by"].flatMap(VerbFrame.Doer.init(rawValue:)), isWeak: attributes["weak"] == "yes")
            for base in lexicon.members[section].bases {
                let words = lexicon.find(words: Array(lexicon[base].text.utf8)[...])
                guard let verb = words.first else { continue }
                frame.complement = words.dropFirst().map { lexicon[$0].lemma }
                byVerb[verb, default: []].append(frame)
            }
        }
        var place = Array(repeating: UInt16(0), count: lexicon.words.count)
        var frames: [[VerbFrame]] = [[]]
        for (verb, list) in byVerb {
            place[Int(verb)] = UInt16(frames.count)
            // Longer complements first, then frames that say more, in the order of the list.
            let order = list.indices.sorted {
                let (a, b) = (list[$0], list[$1])
                if a.complement.count != b.complement.count { return a.complement.count > b.complement.count }
                if (a.doer == nil) != (b.doer == nil) { return b.doer == nil }
                if a.isWeak != b.isWeak { return b.isWeak }
                // Where no noun is written, persons are meant: "We have buried 19".
                if a.isWeak, (a.kind == .things) != (b.kind == .things) { return b.kind == .things }
                return $0 < $1
            }
            frames.append(order.map { list[$0] })
        }
        self.place = place
        self.frames = frames
    }

    private static func slot(_ name: String?) -> VerbFrame.Slot {
        switch name {
        case "subject": .subject
        case "either": .either
        default: .object
        }
    }

    private static func kind(_ name: String?) -> VerbFrame.Kind {
        switch name {
        case "persons": .persons
        case "things": .things
        default: .any
        }
    }
}
