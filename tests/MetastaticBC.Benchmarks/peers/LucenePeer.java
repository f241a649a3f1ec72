import java.io.*;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import java.util.function.IntUnaryOperator;
import java.util.zip.GZIPInputStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.*;
import org.apache.lucene.index.*;
import org.apache.lucene.search.*;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.*;

/** Measures Lucene 8 as the benchmarks beside it measure this engine: the same input, the same steps, the same figures. */
public final class LucenePeer {
  private static final int TOP = 10;
  private static final float TITLE_WEIGHT = 2;
  private static final int FEWEST_BUILDS = 3;
  private static final double FEWEST_BUILD_SECONDS = 8;
  private static final double MOST_BUILD_SECONDS = 30;
  private static final Analyzer ANALYZER = new EnglishAnalyzer();
  private static final Map<String, String> options = new HashMap<>();

  public static void main(String[] args) throws Exception {
    if (args.length % 2 == 0) throw new IllegalArgumentException("usage: speed|rank --name value ...");
    for (int i = 1; i < args.length; i += 2) options.put(args[i], args[i + 1]);
    BooleanQuery.setMaxClauseCount(Integer.MAX_VALUE);
    if (args[0].equals("speed")) speed();
    else if (args[0].equals("rank")) rank();
    else throw new IllegalArgumentException("unknown command " + args[0]);
  }

  // ---- speed

  private static void speed() throws Exception {
    List<String> passages = new ArrayList<>();
    int limit = (int) number("--limit", Integer.MAX_VALUE);
    try (BufferedReader reader = open(options.get("--passages"))) {
      for (String line; passages.size() < limit && (line = reader.readLine()) != null; )
        if (!line.isEmpty()) passages.add(line.substring(line.indexOf('\t') + 1));
    }
    List<String> questions = new ArrayList<>();
    for (String[] question : questions(options.get("--queries"))) questions.add(question[1]);
    long textBytes = 0;
    for (String text : passages) textBytes += text.getBytes(StandardCharsets.UTF_8).length;

    Path folder = Paths.get(System.getProperty("index"));
    double seconds = Double.MAX_VALUE;
    long begin = System.nanoTime();
    for (int build = 0; since(begin) < MOST_BUILD_SECONDS && (build < FEWEST_BUILDS || since(begin) < FEWEST_BUILD_SECONDS); build++) {
      clear(folder);
      System.gc();
      long start = System.nanoTime();
      build(folder, passages.size(), i -> {
        Document document = new Document();
        document.add(new TextField("text", passages.get(i), Field.Store.NO));
        return document;
      });
      seconds = Math.min(seconds, since(start));
    }
    print("passages", passages.size());
    print("text bytes", textBytes);
    print("build passages/s", passages.size() / seconds);
    long bytes = size(folder);
    print("index bytes", bytes);
    print("index share of text", (double) bytes / textBytes);
    try (Directory directory = new MMapDirectory(folder); IndexReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = searcher(reader);
      time(question -> ask(searcher, questions.get(question)), question -> terms(questions.get(question)).size(), questions.size());
    }
  }

  private static int ask(IndexSearcher searcher, String question) {
    try {
      BooleanQuery.Builder query = new BooleanQuery.Builder();
      for (String term : terms(question)) query.add(new TermQuery(new Term("text", term)), BooleanClause.Occur.SHOULD);
      return searcher.search(query.build(), TOP).scoreDocs.length;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static void time(IntUnaryOperator ask, IntUnaryOperator analyse, int queries) throws InterruptedException {
    long start = System.nanoTime();
    for (int query = 0; since(start) < number("--warm-up", 5); query = (query + 1) % queries) ask.applyAsInt(query);
    int rounds = (int) number("--rounds", 7);
    double[][] times = new double[queries][rounds];
    start = System.nanoTime();
    long allocated = 0;
    int done = 0;
    for (; done < rounds && (done == 0 || since(start) < number("--enough", 60)); done++) allocated += round(ask, times, done);
    double[] all = new double[queries * done], medians = new double[queries];
    for (int query = 0; query < queries; query++) {
      System.arraycopy(times[query], 0, all, query * done, done);
      double[] own = Arrays.copyOf(times[query], done);
      Arrays.sort(own);
      medians[query] = at(own, 50);
    }
    Arrays.sort(all);
    Arrays.sort(medians);
    for (int percent : new int[] {50, 95, 99}) print("p" + percent + " microseconds", at(all, percent));
    for (int percent : new int[] {50, 95, 99}) print("steady p" + percent + " microseconds", at(medians, percent));
    int threads = (int) number("--threads", 2);
    double one = throughput(ask, queries, 1), many = throughput(ask, queries, threads);
    print("queries/s, 1 thread", one);
    print("queries/s, all threads", many);
    print("threads", threads);
    print("all threads / 1 thread", many / one);
    print("bytes allocated a query", (double) allocated / done / queries);
    print("of these by analysis", (double) round(analyse, new double[queries][1], 0) / queries);
  }

  private static long round(IntUnaryOperator ask, double[][] times, int round) {
    com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long thread = Thread.currentThread().getId(), allocated = 0;
    for (int query = 0; query < times.length; query++) {
      long before = threads.getThreadAllocatedBytes(thread);
      long start = System.nanoTime();
      ask.applyAsInt(query);
      times[query][round] = (System.nanoTime() - start) / 1e3;
      allocated += threads.getThreadAllocatedBytes(thread) - before;
    }
    return allocated;
  }

  private static double throughput(IntUnaryOperator ask, int queries, int threads) throws InterruptedException {
    long[] counts = new long[threads];
    Thread[] workers = new Thread[threads];
    double seconds = number("--throughput", 4);
    long begin = System.nanoTime();
    for (int t = 0; t < threads; t++) {
      int number = t;
      workers[t] = new Thread(() -> {
        long start = System.nanoTime(), count = 0;
        for (int query = number * queries / threads; since(start) < seconds; query = (query + 1) % queries, count++) ask.applyAsInt(query);
        counts[number] = count;
      });
      workers[t].start();
    }
    for (Thread worker : workers) worker.join();
    return Arrays.stream(counts).sum() / since(begin);
  }

  // ---- rank

  private static void rank() throws Exception {
    List<Map<String, String>> corpus = new ArrayList<>();
    try (BufferedReader reader = open(options.get("--corpus"))) {
      for (String line; (line = reader.readLine()) != null; )
        if (!line.isBlank()) corpus.add(json(line));
    }
    Set<String> ids = new HashSet<>();
    for (Map<String, String> answer : corpus) ids.add(answer.get("id"));
    Path folder = Paths.get(System.getProperty("index"));
    build(folder, corpus.size(), i -> {
      Document document = new Document();
      document.add(new StoredField("id", corpus.get(i).get("id")));
      document.add(new TextField("title", corpus.get(i).get("title"), Field.Store.NO));
      document.add(new TextField("text", corpus.get(i).get("text"), Field.Store.NO));
      return document;
    });
    int known = 0, first = 0, found = 0;
    double reciprocal = 0;
    try (Directory directory = new MMapDirectory(folder); IndexReader reader = DirectoryReader.open(directory);
        PrintWriter run = new PrintWriter(options.get("--out"), StandardCharsets.UTF_8)) {
      IndexSearcher searcher = searcher(reader);
      for (String[] question : questions(options.get("--queries"))) {
        int rank = 0, place = 0;
        for (ScoreDoc hit : searcher.search(fields(question[1]), TOP).scoreDocs) {
          String id = searcher.doc(hit.doc).get("id");
          run.print(question[0] + " " + id + " " + hit.score + "\n");
          place++;
          if (id.equals(question[0])) rank = place;
        }
        if (!ids.contains(question[0])) continue;
        known++;
        if (rank == 1) first++;
        if (rank > 0) { found++; reciprocal += 1.0 / rank; }
      }
    }
    if (known == 0) return;
    print("P@1", (double) first / known);
    print("MRR@10", reciprocal / known);
    print("R@10", (double) found / known);
  }

  /** title^2 + text: the scores of both fields are added. */
  private static Query fields(String question) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String term : terms(question)) {
      query.add(new BoostQuery(new TermQuery(new Term("title", term)), TITLE_WEIGHT), BooleanClause.Occur.SHOULD);
      query.add(new TermQuery(new Term("text", term)), BooleanClause.Occur.SHOULD);
    }
    return query.build();
  }

  // ---- both

  private interface Documents { Document at(int number); }

  /** One thread, one segment, ready to be searched. */
  private static void build(Path folder, int count, Documents documents) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(ANALYZER).setSimilarity(new BM25Similarity()).setRAMBufferSizeMB(1024).setUseCompoundFile(false);
    try (Directory directory = new MMapDirectory(folder); IndexWriter writer = new IndexWriter(directory, config)) {
      for (int i = 0; i < count; i++) writer.addDocument(documents.at(i));
      writer.forceMerge(1);
      writer.commit();
    }
  }

  private static IndexSearcher searcher(IndexReader reader) {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new BM25Similarity());
    searcher.setQueryCache(null);
    return searcher;
  }

  private static List<String> terms(String text) {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = ANALYZER.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) terms.add(term.toString());
      stream.end();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return terms;
  }

  private static List<String[]> questions(String path) throws IOException {
    List<String[]> questions = new ArrayList<>();
    try (BufferedReader reader = open(path)) {
      int number = 0;
      for (String line; (line = reader.readLine()) != null; ) {
        number++;
        if (line.isBlank()) continue;
        Map<String, String> fields = path.contains(".jsonl") ? json(line) : Map.of("id", "" + number, "question", line);
        questions.add(new String[] {fields.get("id"), fields.get("question")});
      }
    }
    return questions;
  }

  private static BufferedReader open(String path) throws IOException {
    InputStream file = new FileInputStream(path);
    return new BufferedReader(new InputStreamReader(path.endsWith(".gz") ? new GZIPInputStream(file) : file, StandardCharsets.UTF_8));
  }

  /** The texts and numbers of one flat object; enough for these files, whose form the other engine's reader checks. */
  private static Map<String, String> json(String line) {
    Map<String, String> fields = new HashMap<>();
    int[] at = {line.indexOf('{') + 1};
    while (line.indexOf('"', at[0]) >= 0) {
      at[0] = line.indexOf('"', at[0]);
      String name = string(line, at);
      at[0] = line.indexOf(':', at[0]) + 1;
      while (line.charAt(at[0]) == ' ') at[0]++;
      if (line.charAt(at[0]) == '"') fields.put(name, string(line, at));
      else {
        int start = at[0];
        while (",}".indexOf(line.charAt(at[0])) < 0) at[0]++;
        fields.put(name, line.substring(start, at[0]).trim());
      }
    }
    return fields;
  }

  private static String string(String line, int[] at) {
    StringBuilder text = new StringBuilder();
    int i = at[0] + 1;
    for (; line.charAt(i) != '"'; i++) {
      if (line.charAt(i) != '\\') { text.append(line.charAt(i)); continue; }
      char escape = line.charAt(++i);
      int plain = "nrtbf".indexOf(escape);
      if (escape == 'u') { text.append((char) Integer.parseInt(line.substring(i + 1, i + 5), 16)); i += 4; }
      else text.append(plain >= 0 ? "\n\r\t\b\f".charAt(plain) : escape);
    }
    at[0] = i + 1;
    return text.toString();
  }

  private static void clear(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) return;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) Files.delete(file);
    }
  }

  private static long size(Path folder) throws IOException {
    long bytes = 0;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) bytes += Files.size(file);
    }
    return bytes;
  }

  private static double number(String name, double standard) { return options.containsKey(name) ? Double.parseDouble(options.get(name)) : standard; }

  private static double since(long start) { return (System.nanoTime() - start) / 1e9; }

  private static double at(double[] sorted, int percent) { return sorted[(int) Math.ceil(percent / 100.0 * sorted.length) - 1]; }

  private static void print(String name, double value) { System.out.println(name + "\t" + value); }
}
