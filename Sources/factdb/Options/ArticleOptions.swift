import ArgumentParser
import FactStore
import FactText

/// Which articles are read, and what the user knows of them.
struct ArticleOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "JSON Lines that say for each document who published it and when.", valueName: "file"))
    var manifest: String?

    @Option(help: ArgumentHelp("The outlet of all articles, whatever the files say.", valueName: "name"))
    var outlet: String?

    @Option(help: ArgumentHelp("The day of publication of all articles.", valueName: "YYYY-MM-DD"))
    var published: Day?

    @Argument(
        help: ArgumentHelp(
            """
            Text, Markdown, HTML or JSON Lines files, or folders of them; - reads JSON Lines from standard input.
            """, valueName: "path"))
    var paths: [String]

    mutating func validate() throws {
        if paths.contains("") { throw ValidationError("A path is empty.") }
        if paths.count(where: { $0 == "-" }) > 1 { throw ValidationError("Standard input can be read only once.") }
        if outlet?.isEmpty == true { throw ValidationError("'--outlet' needs a name.") }
    }

    /// The reader that the options ask for.
    ///
    /// - Throws: `StoreError` for a manifest that cannot be read.
    func reader(requiresProvenance: Bool) throws -> ArticleReader {
        ArticleReader(
            outlet: outlet, published: published?.date, manifest: try manifest.map(Manifest.init(path:)),
            requiresProvenance: requiresProvenance)
    }
}
