/// Numbers of things in messages.
enum Count {
    /// `1 claim`, `2 claims`.
    static func of(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
