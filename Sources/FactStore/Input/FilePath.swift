/// What the names of files say.
enum FilePath {
    /// How a file is read, by the end of its name.
    enum Format { case text, markdown, html, jsonLines }

    /// The last part of a path.
    static func name(_ path: String) -> String {
        let trimmed = path.drop(suffix: "/")
        return trimmed.split(separator: "/").last.map(String.init) ?? String(trimmed)
    }

    /// The folder that holds the file: `.` for a bare name.
    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The name without the last dot and what follows: an article's id when nothing else gives one.
    static func stem(_ path: String) -> String {
        let name = name(path)
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
        return String(name[..<dot])
    }

    /// The format that the name tells; `nil` for names that no article of a folder has.
    static func format(of path: String) -> Format? {
        let name = name(path)
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
        return switch name[name.index(after: dot)...].lowercased() {
        case "txt", "text": .text
        case "md", "markdown": .markdown
        case "html", "htm", "xhtml": .html
        case "jsonl", "ndjson": .jsonLines
        default: nil
        }
    }

    /// Whether a folder's entry is read as an article: by its ending, and neither hidden nor a manifest.
    static func isArticle(_ name: String) -> Bool {
        !name.hasPrefix(".") && name != "manifest.jsonl" && format(of: name) != nil
    }
}

extension String {
    fileprivate func drop(suffix: Character) -> Substring {
        var text = self[...]
        while text.count > 1, text.last == suffix { text = text.dropLast() }
        return text
    }
}
