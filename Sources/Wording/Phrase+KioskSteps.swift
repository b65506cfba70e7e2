public import Domain

/// The steps of fast pre-examination, as protection centres explain them to applicants.
extension Phrase {
  /// Heading of the steps.
  public static let kioskSteps = Phrase(zh: "专利快速预审五步走", en: "Fast pre-examination in five steps")

  /// The steps in order, each a name and a sentence.
  public static let kioskStepList: [(name: Phrase, detail: Phrase)] = [
    (
      Phrase(zh: "主体备案", en: "Register"),
      Phrase(zh: "向保护中心备案，领域须在其预审范围内", en: "with the centre; your field must be one of its own")
    ),
    (
      Phrase(zh: "提交预审", en: "Submit"),
      Phrase(zh: "正式申请之前，在线提交申请文件", en: "your papers online, before you file")
    ),
    (
      Phrase(zh: "预审审查", en: "Examination"),
      Phrase(zh: "预审员审查并提出修改意见", en: "a pre-examiner reads and asks for amendments")
    ),
    (
      Phrase(zh: "正式申请", en: "File"),
      Phrase(zh: "预审合格后向国家知识产权局提交", en: "with CNIPA once pre-examination is passed")
    ),
    (
      Phrase(zh: "快速审查", en: "Fast track"),
      Phrase(zh: "进入快速通道，尽快得到审查结果", en: "your application is examined first")
    ),
  ]
}
