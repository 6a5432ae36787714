/// Things that others decide about: getting them is a result, whatever the verb.
enum OutcomeWords {
  static let all: Set<String> = [
    "lead", "opportunity", "customer", "client", "user", "revenue", "saving", "booking", "sale",
    "deal", "growth", "profit", "margin", "referral", "hire", "sign-up", "signup", "subscriber",
    "member", "donor", "contract", "retention", "job", "partnership", "agreement",
  ]
}
