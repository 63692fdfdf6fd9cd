/// Finds what each figure counts: the counted noun, its group and side, and what happened to it.
enum MeasureReader {
    /// Adds a mention to `reading` for every numeral that is a claim.
    static func read(_ reading: inout Reading) {}
}
