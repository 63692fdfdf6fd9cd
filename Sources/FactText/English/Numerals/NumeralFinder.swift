/// Finds the figures of a sentence.
enum NumeralFinder {
    /// The numerals of a sentence in order; none overlap.
    static func numerals(of sentence: Sentence, _ text: AnalyzedText) -> [Numeral] { [] }
}
