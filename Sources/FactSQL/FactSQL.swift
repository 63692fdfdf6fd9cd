/// The SQL texts of factdb: the schema and the saved queries, exactly as their files hold them.
public enum FactSQL {
    /// The one definition of the tables: `schema.sql` of the package's root.
    public static var schema: String { text(named: "schema.sql") }

    /// The saved queries' files in the order of their names: `name` without `.sql`, and the text.
    public static var queries: [(name: String, text: String)] {
        EmbeddedText.files.filter { $0.name != "schema.sql" }.map { (String($0.name.dropLast(4)), $0.text) }
    }

    private static func text(named name: String) -> String {
        guard let file = EmbeddedText.files.first(where: { $0.name == name }) else {
            preconditionFailure("\(name) was not embedded: the build is broken")
        }
        return file.text
    }
}
