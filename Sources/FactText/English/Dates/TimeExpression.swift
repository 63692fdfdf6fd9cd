/// A span of time that a text names.
struct TimeExpression {
    /// How the words place the span.
    enum Shape {
        /// A span of its own: "on Tuesday", "in April 2016", "last week", "in the past 24 hours".
        case span
        /// Begins at the span's start and runs to the day that the figure holds for: "since March".
        case since
        /// Ends with the span: "by January", "until Friday".
        case until
        /// A day counted from another that the text has named: "a day earlier". The span is not set.
        case shift(days: Int)
        /// "since then": from the time that the text has told last. The span is not set.
        case sinceThen
        /// Names some other time, but not which: "in recent months", "previously", "so far".
        case vague
    }

    /// Its words, with the preposition before them.
    var tokens: Range<Int>
    var span: DateSpan
    var shape: Shape
    /// Stands before a noun and dates what that names: "Tuesday's attack", "last week's operation", "a 1990s war".
    var isAttributive = false
    /// Written out with day and month, and with no preposition: a dateline, a caption, a stamp.
    var isBare = false
    /// Dates only what is told after it: "a day after the blast".
    var datesWhatFollows = false
    /// Counted back from the day of speech: "the past week".
    var isCountedBack = false
    /// The year is not written, and taken as the last in which the month or day was.
    var isYearOpen = false
    /// A day of the week whose date depends on the tense beside it; Monday = 0.
    var weekday: Int?
}
