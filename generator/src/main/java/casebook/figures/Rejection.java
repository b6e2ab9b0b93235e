package casebook.figures;

/** Why a number with a unit is no figure of the case. */
enum Rejection {
  /** 15分钟服务圈, 24小时值班, 为期3天. */
  DURATION,
  /** 5个方面, 7类指标: how a text is arranged. */
  STRUCTURE,
  /** 在5个县建立6个总站: where something was done. */
  SCOPE,
  /** 每季度1次, 不少于22天: a rule. */
  NORM,
  /** 力争达80%: not yet reached. */
  TARGET,
  /** 5万元以上的村: a class. */
  THRESHOLD
}
