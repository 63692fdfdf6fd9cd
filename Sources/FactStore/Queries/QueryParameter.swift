import FactText

/// A value that a saved query asks for.
public struct QueryParameter: Sendable, Hashable {
    /// What kind of value it takes.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Any text.
        case text
        /// A whole number.
        case integer
        /// Any number.
        case number
        /// `2016`, `2016-04` or `2016-04-02`.
        case date
        /// An actor's name or alias; the SQL gets a JSON array of the actor's id and its members' ids.
        case actor
        /// An event's name or id; the SQL gets a JSON array of ids.
        case event
        /// An outlet's name; the SQL gets a JSON array of ids.
        case outlet
    }

    /// The name; `:name` in the SQL.
    public var name: String
    /// What kind of value it takes.
    public var kind: Kind
    /// What stands for it when it is left out; an empty text is NULL. `nil`: it may not be left out.
    public var defaultValue: String?
    /// What it means, for a person.
    public var meaning: String
}

extension QueryParameter {
    /// The value that the SQL gets for what a person wrote.
    ///
    /// - Throws: `usage` for a text that is not of its kind, `notFound` for a name that nothing has.
    func value(of text: String, _ connection: borrowing Connection) throws -> Value {
        switch kind {
        case .text: return .text(text)
        case .integer:
            guard let number = Int64(text) else { throw wrong(text, "a whole number") }
            return .integer(number)
        case .number:
            guard let number = Double(text), number.isFinite else { throw wrong(text, "a number") }
            return .real(number)
        case .date:
            guard let date = PartialDate(iso: text) else {
                throw wrong(text, "a day, a month or a year: 2016-04-02, 2016-04 or 2016")
            }
            return .text(date.iso)
        case .actor: return .text(Names.json(try Names.actors(text, connection).ids))
        case .event: return .text(Names.json(try Names.events(text, connection)))
        case .outlet: return .text(Names.json(try Names.outlets(text, connection)))
        }
    }

    private func wrong(_ text: String, _ expected: String) -> StoreError {
        StoreError(
            .usage, "the value “\(text)” of the parameter “\(name)” is not \(expected)",
            remedy: "Write \(name)=VALUE with \(expected).")
    }
}
