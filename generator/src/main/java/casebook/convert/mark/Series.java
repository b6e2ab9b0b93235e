package casebook.convert.mark;

/** A way of numbering, outermost first by custom (GB/T 9704 for 一、 （一） 1. （1）). */
public enum Series {
  /** {@code 第一章}, {@code 第二部分} */
  CHAPTER,
  /** {@code 篇一}, {@code 【篇一】}, {@code 第1篇}, {@code 范文二}, {@code …案例 篇三} */
  WRAPPER,
  /** {@code 案例一：}, {@code 12案例名称：}, {@code 典型案例之三}, {@code 交流发言材料之一} */
  LABEL,
  /** {@code 一、} */
  HAN,
  /** {@code （一）} */
  HAN_PAREN,
  /** {@code 1 背景} (GB/T 7713) */
  ARABIC_BLANK,
  /** {@code 1.1} */
  DECIMAL,
  /** {@code 1.1.1} */
  DECIMAL_DEEP,
  /** {@code 1.} */
  ARABIC_DOT,
  /** {@code 1、} */
  ARABIC_COMMA,
  /** {@code （1）} */
  ARABIC_PAREN,
  /** {@code ①} */
  CIRCLED,
  /** {@code 第一，} */
  DI,
  /** {@code 一是} */
  YI_SHI,
  /** {@code ◆}, not counting */
  BULLET;

  /** Whether it leads a sentence rather than heads a part: 第一，, 一是. */
  public boolean runsIn() {
    return this == DI || this == YI_SHI;
  }
}
