package casebook.figures;

/** Why a number with a unit is no figure of the case. */
enum Rejection {
  /** 第18期, 前三名. */
  ORDINAL,
  /** “1+3”, 20-2号, 3×4: part of a code. */
  GLUED,
  /** “双百工程”, 《…2个意见》: a number inside a name. */
  NAME,
  /** 15分钟服务圈, 24小时值班, 为期3天. */
  DURATION,
  /** 5个方面, 7类指标: how a text is arranged. */
  STRUCTURE,
  /** 一批, 两个, 三会: small Chinese numbers that count nothing. */
  IDIOM,
  /** 每季度1次, 不少于22天: a rule. */
  NORM,
  /** 力争达80%: not yet reached. */
  TARGET,
  /** 5万元以上的村: a class. */
  THRESHOLD
}
