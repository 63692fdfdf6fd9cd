/// The bodies and roles that actors are known by: `organisations.txt`, `roles.txt`.
struct ActorLexicon: Sendable {
    /// A body that is known by several names.
    struct Body: Sendable, Hashable {
        var name: String
        var kind: ActorKind
        /// Whom it speaks for.
        var party: String?
    }

    /// The lists for English.
    static let english = ActorLexicon(
        organisations: EmbeddedText.text(named: "organisations.txt"), roles: EmbeddedText.text(named: "roles.txt"),
        bodyNouns: EmbeddedText.text(named: "body-nouns.txt"))

    private var bodies: [String: Body] = [:]
    private var kinds: [String: ActorKind] = [:]
    private var nouns: [String: ActorKind] = [:]

    /// Reads lines of `Name; kind; party: alias, …` and of `kind: word, …`.
    init(organisations: String, roles: String, bodyNouns: String) {
        for (head, aliases) in WordList.entries(of: organisations) {
            let fields = head.split(separator: ";", omittingEmptySubsequences: false).map(WordList.trimmed)
            guard fields.count == 3, let kind = ActorKind(rawValue: fields[1]) else {
                preconditionFailure("organisations.txt: '\(head)' is not 'Name; kind; party'")
            }
            let body = Body(name: fields[0], kind: kind, party: fields[2].isEmpty ? nil : fields[2])
            for name in [fields[0]] + aliases { bodies[Self.key(name)] = body }
        }
        kinds = Self.kinds(in: roles)
        nouns = Self.kinds(in: bodyNouns)
    }

    private static func kinds(in list: String) -> [String: ActorKind] {
        var kinds: [String: ActorKind] = [:]
        for (name, words) in WordList.entries(of: list) {
            guard let kind = ActorKind(rawValue: name) else {
                preconditionFailure("a word list names '\(name)', which is no kind of actor")
            }
            for word in words { kinds[word] = kind }
        }
        return kinds
    }

    /// The body that a name stands for. Short names in capitals (IS, AP, WHO) must be in capitals.
    func body(named name: String) -> Body? {
        guard let body = bodies[Self.key(name)] else { return nil }
        if name.utf8.count <= 4, name != "Tass", name.lowercased() == name { return nil }
        return body
    }

    /// The kind that a role or class noun tells, lower case.
    func kind(ofRole role: String) -> ActorKind? { kinds[role] }

    /// The kind of body whose proper name holds a noun, lower case: "journal", "institute".
    func kind(ofBodyNoun noun: String) -> ActorKind? { nouns[noun] }

    private static func key(_ name: String) -> String {
        let lower = name.lowercased().replacing("’", with: "'")
        return lower.hasPrefix("the ") ? String(lower.dropFirst(4)) : lower
    }
}
