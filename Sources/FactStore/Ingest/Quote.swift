/// The part of a text that is kept beside a claim as its proof: the sentence of the figure.
struct Quote {
    /// Where it stands, in code points.
    var range: Range<Int>
    /// Exactly that slice.
    var text: String

    /// A text without full stops would be quoted whole with every figure in it.
    static let longest = 1_000

    /// The sentence around `span`, or where it is too long, the words around `span`.
    ///
    /// - Returns: `nil` when the span or the sentence reaches outside the text.
    init?(span: Range<Int>, sentence: Range<Int>?, in index: CodePointSlicer) {
        guard span.upperBound <= index.count else { return nil }
        var range = sentence ?? span
        // A sentence that does not hold the figure is no quote of it.
        if range.lowerBound > span.lowerBound || range.upperBound < span.upperBound { range = span }
        if range.count > Self.longest {
            let spare = max(0, Self.longest - span.count) / 2
            range =
                max(range.lowerBound, span.lowerBound - spare)..<min(range.upperBound, span.upperBound + spare)
        }
        guard let text = index[range] else { return nil }
        self.range = range
        self.text = text
    }
}
