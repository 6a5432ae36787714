/// The least that a statically linked Swift program costs.
@main
struct Empty {
  static func main() {}
}
