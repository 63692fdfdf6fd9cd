/// Checks that every line of a manifest names an article that is there.
enum ManifestCheck {
    /// Looks for each document among the files that were asked for, then inside those that may hold ids of their
    /// own, then beside the manifest (a person may ask for one article of a long list).
    ///
    /// - Throws: `StoreError` of kind `notFound` with the first line whose article is nowhere.
    static func check(_ manifest: Manifest, against files: [String]) throws(StoreError) {
        var known = Set(files.map(FilePath.stem))
        guard !manifest.lines(without: known).isEmpty else { return }
        for file in files { known.formUnion(ids(inside: file)) }
        if manifest.path != "-" {
            let names = try FileBytes.names(in: FilePath.folder(of: manifest.path))
            known.formUnion(names.filter(FilePath.isArticle).map(FilePath.stem))
        }
        guard let missing = manifest.lines(without: known).first else { return }
        throw StoreError(
            .notFound,
            "names the document \"\(missing.document)\", which is neither among the files nor beside it",
            at: StoreError.Place(file: manifest.path, line: missing.line),
            remedy: "Add the file (\(missing.document).txt, .md or .html) or remove the line.")
    }

    /// The ids that a file itself gives; what is wrong with the file is told when it is read.
    private static func ids(inside path: String) -> [String] {
        switch FilePath.format(of: path) {
        case .markdown:
            let place = StoreError.Place(file: path)
            guard let bytes = try? FileBytes.read(path), let text = try? TextBytes.text(of: bytes, at: place),
                let head = try? FrontMatter.split(text, at: place).0
            else { return [] }
            return [head.document].compactMap { $0 }
        case .jsonLines:
            guard var reader = try? LineReader(path: path) else { return [] }
            var ids: [String] = []
            while let line = try? reader.next() {
                if let id = try? JSONLine(line, of: path).text("document") { ids.append(id) }
            }
            return ids
        case .text, .html, nil: return []
        }
    }
}
