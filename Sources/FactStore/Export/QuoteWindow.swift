/// The part of a quote that shows its figure.
enum QuoteWindow {
    /// The quote on one line, cut to at most `width` columns around the figure; `nil` width cuts nothing.
    ///
    /// - Parameter figure: where the figure stands in the quote, in code points; `nil` cuts at the end only.
    /// - Returns: the text, and the figure's words in it where they are whole, for emphasis.
    static func cut(_ quote: String, around figure: Range<Int>?, to width: Int?) -> (text: String, figure: String?) {
        let scalars = Array(quote.unicodeScalars)
        guard let figure, figure.upperBound <= scalars.count else {
            let line = DisplayWidth.oneLine(quote)
            return (width.map { DisplayWidth.cut(line, to: $0) } ?? line, nil)
        }
        func line(_ range: Range<Int>) -> String {
            DisplayWidth.oneLine(String(String.UnicodeScalarView(scalars[range])))
        }
        let (before, words, after) = (
            line(0..<figure.lowerBound), line(figure), line(figure.upperBound..<scalars.count)
        )
        let whole = before + words + after
        guard let width, DisplayWidth.of(whole) > width else { return (whole, words) }
        let room = width - DisplayWidth.of(words)
        guard room > 2 else { return (DisplayWidth.cut(words, to: width), nil) }
        // What follows a figure says what happened, so it gets two thirds, and what the front does not need.
        let front = min(DisplayWidth.of(before), max(room / 3, room - DisplayWidth.of(after)))
        let head = cutFront(before, to: front)
        let tail = DisplayWidth.cut(after, to: room - DisplayWidth.of(head))
        return (head + words + tail, words)
    }

    /// The end of a text, at most `width` columns, begun with `…` at a word.
    private static func cutFront(_ text: String, to width: Int) -> String {
        guard DisplayWidth.of(text) > width else { return text }
        var kept: [Character] = []
        var used = 1
        for character in text.reversed() {
            let columns = DisplayWidth.of(character)
            guard used + columns <= width else { break }
            kept.append(character)
            used += columns
        }
        let tail = String(kept.reversed())
        // Begin at a word.
        guard let space = tail.firstIndex(of: " ") else { return width > 0 ? "…" + tail : "" }
        return "…" + tail[tail.index(after: space)...]
    }
}
