package casebook.convert.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.model.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever editors and documents do in whatever order: a file that an editor wrote keeps every
 * byte, one that an editor deleted stays away, and a conversion repeated changes nothing.
 */
class EditorsSafetyTest {
  private static final List<String> PLACES =
      List.of("无锡市", "常州市", "扬州市", "泰州市", "盐城市", "徐州市", "淮安市", "镇江市", "南通市");
  private static final List<String> DEEDS =
      List.of("河道保洁", "老桥加固", "夜校开课", "果园滴灌", "渔港清淤", "车站换乘", "茶场轮休", "书屋上门", "菜场改造");

  private final Map<Path, String> edited = new HashMap<>();
  private final Set<Path> deleted = new HashSet<>();
  private final Set<Path> addresses = new HashSet<>();

  private static String story(Random random, int number) {
    String place = PLACES.get(number % PLACES.size());
    String deed = DEEDS.get(number % DEEDS.size());
    return place
        + "："
        + deed
        + "怎样做下来\n\n"
        + (2012 + random.nextInt(10))
        + "年，"
        + place
        + "在城里城外推开"
        + deed
        + "，先听住户讲难处，再请师傅定办法，一共跑了"
        + (10 + random.nextInt(900))
        + "户人家，记下"
        + (10 + random.nextInt(900))
        + "条意见，一条一条贴在墙上。\n\n"
        + "半年以后"
        + deed
        + "有了样子，花费"
        + (10 + random.nextInt(900))
        + "万元，邻近的"
        + (2 + random.nextInt(30))
        + "个镇也来看过，回去照样办了。\n";
  }

  private static void write(Path source, List<String> stories) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < stories.size(); i++) {
      text.append("【篇").append("一二三四五六七八九".charAt(i)).append("】\n\n");
      text.append(stories.get(i)).append('\n');
    }
    Files.writeString(source, text);
  }

  private static List<Path> cases(Path content) throws IOException {
    Path folder = content.resolve("cases");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return new ArrayList<>(files.sorted().toList());
    }
  }

  private static Map<String, String> snapshot(Path content) throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(content)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.put(content.relativize(file).toString(), Files.readString(file));
      }
    }
    return all;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void holds(long seed, @TempDir Path folder) throws IOException {
    Random random = new Random(seed);
    Path sources = Files.createDirectories(folder.resolve("sources"));
    Path content = Files.createDirectories(folder.resolve("content"));
    ConversionOptions options =
        new ConversionOptions(sources, content, folder.resolve("report.html"), false, false);
    List<List<String>> documents = new ArrayList<>();
    int stories = 0;
    for (int d = 0; d < 3; d++) {
      List<String> document = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        document.add(story(random, stories++));
      }
      documents.add(document);
      write(sources.resolve("d" + d + ".txt"), document);
    }
    for (int step = 0; step < 12; step++) {
      Conversion.run(options, Progress.SILENT);
      check(step);
      if (step == 0) {
        addresses.addAll(cases(content));
      }
      assertTrue(addresses.containsAll(cases(content)), "a story has one address, step " + step);
      Map<String, String> once = snapshot(content);
      Conversion.run(options, Progress.SILENT);
      assertEquals(once, snapshot(content), "converting again, step " + step);
      act(random, documents, sources, content);
    }
    assertTrue(edited.size() + deleted.size() > 0);
  }

  private void check(int step) throws IOException {
    for (Map.Entry<Path, String> entry : edited.entrySet()) {
      assertEquals(entry.getValue(), Files.readString(entry.getKey()), "edited, step " + step);
    }
    for (Path file : deleted) {
      assertFalse(Files.exists(file), "deleted, step " + step);
    }
  }

  private void act(Random random, List<List<String>> documents, Path sources, Path content)
      throws IOException {
    int d = random.nextInt(documents.size());
    List<String> document = documents.get(d);
    List<Path> cases = cases(content);
    switch (random.nextInt(5)) {
      case 0 -> {
        Path file = cases.get(random.nextInt(cases.size()));
        String text = Files.readString(file) + "\n编者补记" + random.nextInt(100) + "。\n";
        Files.writeString(file, text);
        edited.put(file, text);
      }
      case 1 -> {
        Path file = cases.get(random.nextInt(cases.size()));
        Files.delete(file);
        edited.remove(file);
        deleted.add(file);
      }
      case 2 -> {
        int i = random.nextInt(document.size());
        document.set(i, document.get(i).replaceFirst("条意见", "条新意见"));
        write(sources.resolve("d" + d + ".txt"), document);
      }
      case 3 -> {
        document.add(0, document.remove(document.size() - 1));
        write(sources.resolve("d" + d + ".txt"), document);
      }
      default -> {
        int other = random.nextInt(documents.size());
        if (other != d && document.size() > 2 && documents.get(other).size() < 8) {
          documents.get(other).add(document.remove(0));
          write(sources.resolve("d" + d + ".txt"), document);
          write(sources.resolve("d" + other + ".txt"), documents.get(other));
        }
      }
    }
  }
}
