import FactStore
import FactText
import Glibc

/// Any bytes, as a file of each kind that factdb reads, must give articles or claims, or an error that says
/// where; never a crash.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzReaders(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let bytes, count > 0 else { return 0 }
    let suffix = ["txt", "md", "html", "jsonl", "csv"][Int(bytes[0]) % 5]
    let path = "/dev/shm/factdb-fuzz-\(getpid()).\(suffix)"
    guard let file = fopen(path, "w") else { fatalError("cannot write \(path)") }
    fwrite(bytes + 1, 1, count - 1, file)
    fclose(file)
    defer { unlink(path) }
    do {
        if suffix == "csv" {
            for claim in try ClaimReader().read(path) { precondition(claim.place.line != nil, "a row without a line") }
        } else {
            let reader = ArticleReader(requiresProvenance: false)
            try reader.read([path]) { article in
                precondition(!article.document.text.isEmpty, "an empty article was accepted")
            } refused: { error in
                precondition(!error.message.isEmpty && error.place.file != nil, "an error that does not say where")
            }
            if suffix == "jsonl" {
                _ = try Manifest(path: path)
                _ = try ClaimReader().read(path)
            }
        }
    } catch {
        precondition(error is StoreError, "an error of another type: \(error)")
    }
    return 0
}
