/// Groups a sentence's tokens into noun, verb and other chunks.
enum Chunker {
    /// The chunks of a sentence, in order; every token is in exactly one.
    static func chunks(of sentence: Sentence, _ text: AnalyzedText, _ numerals: [Numeral]) -> [Chunk] { [] }
}
