/// A text with marked spans, so that a test shows in the article itself what it means.
///
///     let marked = MarkedText("Officials said ⟦27 people⟧ were killed.")
///     marked.text      // "Officials said 27 people were killed."
///     marked.spans     // [15..<24], code points
public struct MarkedText: Sendable {
    /// The text without the marks.
    public let text: String
    /// The marked spans in the order in which they end, as Unicode code points; marks may nest.
    public let spans: [Range<Int>]

    /// Reads the marks `⟦` and `⟧` out of a text.
    public init(_ marked: String) {
        var scalars = String.UnicodeScalarView()
        var open: [Int] = []
        var spans: [Range<Int>] = []
        var count = 0
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "⟦": open.append(count)
            case "⟧":
                guard let start = open.popLast() else { preconditionFailure("⟧ without ⟦ in \(marked)") }
                spans.append(start..<count)
            default:
                scalars.append(scalar)
                count += 1
            }
        }
        precondition(open.isEmpty, "⟦ without ⟧ in \(marked)")
        self.text = String(scalars)
        self.spans = spans
    }

    /// The words of a span.
    public func words(_ span: Range<Int>) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(span.lowerBound).prefix(span.count)))
    }
}
