/// A word of the lexicon, by its place in it.
typealias WordID = Int32

/// What the lexicon knows of one word form or phrase.
struct Word: Sendable {
    /// As listed, in lower case.
    var text: String
    /// Everything that the form can be.
    var classes: WordClass = []
    /// The form that a data file lists first: "say" for "said". Its own id for a base form.
    var lemma: WordID
    /// The number that the word stands for: 12 for "dozen"; 0 where it has none.
    var value: Double = 0
    /// The section that lists the word as a verb; 0 = none.
    var verb: SectionID = 0
    /// The section that lists it as a noun or an adjective; 0 = none.
    var noun: SectionID = 0
    /// The section that lists it as anything else; 0 = none.
    var other: SectionID = 0
    /// The section that lists it as a qualifier of numbers; 0 = none.
    var qualifier: SectionID = 0
    /// The canonical name behind a name, demonym or capital: "Armenia" for "Armenian"; `nil` = none.
    var name: String?
}

/// A section of a data file, by its place in the lexicon.
typealias SectionID = UInt16

/// The words of a section, in the order of the list.
struct SectionMembers: Sendable {
    /// The first form of each entry.
    var bases: [WordID] = []
    /// Every form of every entry.
    var forms: [WordID] = []
}

/// The head line of a section of a data file: what all its words have in common.
struct Section: Sendable {
    var classes: WordClass = []
    var measure: Measure?
    var group: Group?
    /// Further `key=value` pairs, for the rules that know them.
    var attributes: [String: String] = [:]
}
