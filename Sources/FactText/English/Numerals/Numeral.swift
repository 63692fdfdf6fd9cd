/// What kind of thing a numeral counts, as far as its own words tell.
enum NumeralKind: UInt8, Sendable {
    /// Persons or things.
    case count
    /// "6.4%", "three-quarters of the houses".
    case share
    /// "€2.40", "Rs 2,600 crore", "40 million dollars".
    case amount
    /// "five days", "more than nine months".
    case duration
}

/// A figure found in a sentence: the number with its qualifier, before it is known what it counts.
struct Numeral: Sendable {
    /// The qualifier and the number, as token indices: "at least 32", "some 200", "a hundred and four".
    var tokens: Range<Int>
    /// The number alone.
    var number: Range<Int>
    var figure: Figure
    var kind: NumeralKind
    /// The article of a single person or thing: "a child". A claim only where a measure is told of it.
    var isArticle = false
    /// "no", "none", "nobody": the figure 0 where a measure is told.
    var isNone = false
    /// The qualifier that stands behind the counted noun: "or more" of "sixty people or more".
    var trailing: Range<Int>?
}
