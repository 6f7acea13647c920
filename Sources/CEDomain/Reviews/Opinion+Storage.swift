extension Opinion {
  /// The opinion as one text: what is sealed, and what a draft of it keeps.
  public var stored: String {
    var values = ["text": text]
    for (place, remark) in fields.enumerated() {
      let line: MessageArguments = [
        "field": remark.field.name, "list": remark.row?.list.name ?? "",
        "row": remark.row?.id ?? "", "text": remark.text,
      ]
      values["field\(10_000 + place)"] = line.text
    }
    return MessageArguments(values).text
  }

  /// Reads ``stored``.
  public init(stored: String) {
    let values = MessageArguments(text: stored).values.sorted { $0.key < $1.key }
    text = values.first { $0.key == "text" }?.value ?? ""
    fields = values.filter { $0.key.hasPrefix("field") }.map { entry in
      let line = MessageArguments(text: entry.value)
      let row =
        line["row"].isEmpty
        ? nil : RowPlace(list: FieldKey(data: line["list"]), id: line["row"])
      return FieldRemark(FieldKey(data: line["field"]), row: row, line["text"])
    }
  }

  /// Whether it says enough to refuse or to return (ROL-2-04, FLD-12-09).
  var isGiven: Bool { LengthRule.opinion.accepts(text) && isPermitted }

  /// Whether no part is longer than an opinion may be; an approval may say nothing.
  var isPermitted: Bool {
    (text.isEmpty || LengthRule.opinion.accepts(text))
      && fields.allSatisfy { LengthRule.opinion.accepts($0.text) }
  }
}
