/// What the reader of a text can see: how wide the lines may be, and whether colours show.
public struct TextStyle: Sendable, Hashable {
    /// The columns of the terminal; `nil` where nothing is to be cut (a file or a pipe).
    public var width: Int?
    /// Whether escape sequences for colours may be written.
    public var hasColor: Bool

    /// A style from its parts.
    public init(width: Int?, hasColor: Bool) {
        self.width = width
        self.hasColor = hasColor
    }

    /// No colours, nothing cut.
    public static let plain = TextStyle(width: nil, hasColor: false)

    /// How a piece of text stands out.
    public enum Emphasis: String, Sendable {
        case bold = "1"
        case faint = "2"
        case green = "32"
        case yellow = "33"
        case cyan = "36"
        case boldRed = "1;31"
    }

    /// The text with its emphasis, where colours show.
    public func apply(_ emphasis: Emphasis?, to text: String) -> String {
        guard hasColor, let emphasis, !text.isEmpty else { return text }
        return "\u{1B}[\(emphasis.rawValue)m\(text)\u{1B}[0m"
    }
}
