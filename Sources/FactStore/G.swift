import FactSQL
func g() -> Int { FactSQL.queries.count }
