public import FactText

/// Reads articles from files, folders and standard input.
///
/// Each field of an article is taken from the first of these that has it: the flags of the command, the
/// manifest (a desk's own list for this very collection), the front matter or the page's own head (which
/// travels with the file), the file's stem for the id.
public struct ArticleReader: Sendable {
    /// The outlet of every article, over all that files say.
    public var outlet: String?
    /// The day of publication of every article, over all that files say.
    public var published: PartialDate?
    /// What is known of the articles by their ids.
    public var manifest: Manifest?
    /// Whether an article without an outlet or a date is an error: a store needs both, extraction neither.
    public var requiresProvenance: Bool

    /// A reader with what the user said of the articles.
    public init(
        outlet: String? = nil, published: PartialDate? = nil, manifest: Manifest? = nil,
        requiresProvenance: Bool
    ) {
        self.outlet = outlet
        self.published = published
        self.manifest = manifest
        self.requiresProvenance = requiresProvenance
    }

    /// Reads every article under `paths` in order: files as named, folders recursively and sorted by the
    /// bytes of the names, `-` as JSON Lines from standard input, one article at a time.
    ///
    /// One bad article does not hide the others: it is handed to `refused`, and reading goes on.
    ///
    /// - Parameters:
    ///   - paths: files, folders, or `-`.
    ///   - accept: takes an article; what it throws ends the reading.
    ///   - refused: takes the error of an article or path that cannot be read.
    ///   - pause: is called before each further line of standard input is read, which may wait for it.
    /// - Throws: `StoreError` when the manifest names an article that is nowhere, and what `accept` throws.
    public func read(
        _ paths: [String], accept: (ArticleInput) throws -> Void, refused: (StoreError) throws -> Void,
        pause: () throws -> Void = {}
    ) throws {
        var files: [String] = []
        for path in paths {
            do throws(StoreError) {
                files += try Self.files(at: path, except: manifest?.path)
            } catch {
                try refused(error)
            }
        }
        if let manifest, !files.contains("-") { try ManifestCheck.check(manifest, against: files) }
        var names = DocumentNames()
        for file in files {
            if file == "-" || FilePath.format(of: file) == .jsonLines {
                try readLines(of: file, accept: accept, refused: refused, pause: pause)
            } else {
                try take(
                    { () throws(StoreError) in
                        let article = try readFile(file)
                        try names.check(article)
                        return article
                    }, accept: accept, refused: refused)
            }
        }
    }

    /// The text of a file as it is: UTF-8 without NUL bytes.
    ///
    /// - Throws: `StoreError` of kind `notFound`, `io` or `badInput`, with the byte at fault.
    public static func text(of path: String) throws(StoreError) -> String {
        try TextBytes.text(of: try FileBytes.read(path), at: StoreError.Place(file: path))
    }

    /// The files that a path stands for.
    private static func files(at path: String, except manifest: String?) throws(StoreError) -> [String] {
        guard path != "-" else { return [path] }
        switch FileBytes.kind(of: path) {
        case .missing: throw FileBytes.missing(path)
        case .file, .other: return [path]
        case .folder: break
        }
        var found: [String] = []
        try collect(path, into: &found)
        found.removeAll { $0 == manifest }
        guard !found.isEmpty else {
            throw StoreError(
                .notFound, "the folder holds no articles", at: StoreError.Place(file: path),
                remedy: "Articles end in .txt, .md, .html or .jsonl.")
        }
        return found
    }

    private static func collect(_ folder: String, into found: inout [String]) throws(StoreError) {
        for name in try FileBytes.names(in: folder) where !name.hasPrefix(".") {
            let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
            // A link to a folder is not followed: it may lead back up.
            if FileBytes.kindOfItem(at: path) == .folder {
                try collect(path, into: &found)
            } else if FilePath.isArticle(name) {
                found.append(path)
            }
        }
    }

    /// Reads one article and hands it on, or its error.
    private func take(
        _ read: () throws(StoreError) -> ArticleInput, accept: (ArticleInput) throws -> Void,
        refused: (StoreError) throws -> Void
    ) throws {
        let article: ArticleInput
        do throws(StoreError) {
            article = try read()
        } catch {
            return try refused(error)
        }
        try accept(article)
    }

    private func readLines(
        of path: String, accept: (ArticleInput) throws -> Void, refused: (StoreError) throws -> Void,
        pause: () throws -> Void
    ) throws {
        var reader: LineReader
        do throws(StoreError) {
            reader = try LineReader(path: path)
        } catch {
            return try refused(error)
        }
        var count = 0
        while let line = try reader.next() {
            if !line.isBlank {
                count += 1
                try take(
                    { () throws(StoreError) in try readLine(line, of: path) }, accept: accept, refused: refused)
            }
            if path == "-" { try pause() }
        }
        if count == 0, path != "-" { try refused(empty(at: StoreError.Place(file: path))) }
    }

    private func readLine(_ line: LineReader.Line, of path: String) throws(StoreError) -> ArticleInput {
        let place = StoreError.Place(file: path, line: line.number)
        let row = try JSONLine(line, of: path)
        guard let text = try row.text("text") else {
            throw StoreError(
                .badInput, "the article lacks \"text\"", at: place,
                remedy: "Write {\"document\":…,\"text\":…,\"outlet\":…,\"published\":…} on each line.")
        }
        if text.holdsNUL { throw row.nulByte(in: "text") }
        let metadata = try row.metadata()
        guard metadata.document != nil else {
            throw StoreError(
                .badInput, "the article lacks \"document\"", at: place,
                remedy: "Give every line an id of its own in \"document\".")
        }
        return try article(text: text, metadata: metadata, path: path, line: line.number)
    }

    private func readFile(_ path: String) throws(StoreError) -> ArticleInput {
        let place = StoreError.Place(file: path)
        let bytes = try FileBytes.read(path)
        switch FilePath.format(of: path) {
        case .html:
            let page = try HTMLPage(bytes, at: place)
            return try article(text: page.text, metadata: page.metadata, path: path)
        case .markdown:
            let (metadata, text) = try FrontMatter.split(try TextBytes.text(of: bytes, at: place), at: place)
            return try article(text: text, metadata: metadata, path: path)
        case .text, .jsonLines, nil:
            let text = try TextBytes.text(of: bytes, at: place)
            return try article(text: text, metadata: ArticleMetadata(), path: path)
        }
    }

    /// An article with its fields from all that is known of it.
    private func article(
        text: String, metadata: ArticleMetadata, path: String, line: Int? = nil
    ) throws(StoreError) -> ArticleInput {
        let place = StoreError.Place(file: path, line: line)
        guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
            throw empty(at: place)
        }
        var fields = ArticleMetadata(outlet: outlet, published: published)
        let listed =
            metadata.document.flatMap { manifest?.metadata(of: $0) }
            ?? manifest?.metadata(of: FilePath.stem(path))
        if let listed { fields = fields.completed(by: listed) }
        fields = fields.completed(by: metadata)
        if requiresProvenance {
            try require(fields.outlet, "an outlet", "outlet: NAME", at: place)
            try require(fields.published, "a date of publication", "published: YYYY-MM-DD", at: place)
        }
        let document = Document(
            id: fields.document ?? FilePath.stem(path), text: text, published: fields.published,
            outlet: fields.outlet, title: fields.title, url: fields.url)
        return ArticleInput(document: document, path: path, line: line)
    }

    private func require(
        _ value: (some Any)?, _ what: String, _ line: String, at place: StoreError.Place
    ) throws(StoreError) {
        guard value == nil else { return }
        throw StoreError(
            .badInput, "the article lacks \(what)", at: place,
            remedy: "Give it on the command line, in a manifest, or as \"\(line)\" in Markdown front matter.")
    }

    private func empty(at place: StoreError.Place) -> StoreError {
        StoreError(.badInput, "the article is empty", at: place, remedy: "Remove it or fill in its text.")
    }
}
