using FsCheck;
using FsCheck.Fluent;
using MetastaticBC.Search.Indexing;

namespace MetastaticBC.Search.Tests.Indexing;

public sealed class PostingReaderTests
{
    /// <summary>Passages at random distances, each with places at random in the four fields.</summary>
    private static readonly Gen<(int Passage, (PassageField Field, int Position)[] Places)[]> Cases =
        (from distance in Gen.Frequency((5, Gen.Choose(1, 3)), (1, Gen.Choose(100, 100_000)))
         from places in Gen.Zip(Gen.Elements(Enum.GetValues<PassageField>()), Gen.Frequency((5, Gen.Choose(0, 90)), (1, Gen.Choose(0, 70_000)))).NonEmptyListOf()
         select (distance, places: places.Take(6).Select(place => (place.Item1, place.Item2)).Order().ToArray())).ArrayOf()
        .Select(steps => steps.Select((step, index) => (steps.Take(index + 1).Sum(earlier => earlier.distance), step.places)).ToArray());

    [Fact]
    public void MoveNext_GivesBackWhatWasWritten() => FixedSeed.Holds(Cases, written =>
    {
        foreach (var runs in (int[])[1, 2, 5])
        {
            var reader = Write(written, runs);
            Assert.Equal(written.Length, reader.Passages);
            foreach (var (passage, places) in written)
            {
                Assert.True(reader.MoveNext());
                Assert.Equal((passage, Counts(places)), (reader.Passage, reader.Counts));
                Assert.Equal(reader.Counts == PostingReader.Plain, reader.IsPlain);
            }

            Assert.False(reader.MoveNext());
        }
    }, count: 300);

    [Fact]
    public void ReadPositions_MaySkipPassages() => FixedSeed.Holds(Cases, written =>
    {
        var reader = Write(written, runs: 3);
        for (var index = 0; index < written.Length; index++)
        {
            Assert.True(reader.MoveTo(written[index].Passage));
            if (index % 3 != 1)
                Assert.Equal(written[index].Places, Positions(ref reader));
        }

        Assert.False(reader.MoveTo(int.MaxValue));
    }, count: 300);

    [Fact]
    public void MoveTo_StopsAtTheFirstPassageNotBefore()
    {
        var reader = Write([(3, [(PassageField.Body, 1)]), (7, [(PassageField.Title, 2)])], runs: 1);

        Assert.True(reader.MoveTo(0));
        Assert.Equal(3, reader.Passage);
        Assert.Equal([(PassageField.Body, 1)], Positions(ref reader));
        Assert.True(reader.MoveTo(3));
        Assert.Equal(3, reader.Passage);
        Assert.True(reader.MoveTo(4));
        Assert.Equal(7, reader.Passage);
        Assert.False(reader.MoveTo(8));
    }

    private static List<(PassageField Field, int Position)> Positions(ref PostingReader reader)
    {
        var positions = new List<(PassageField Field, int Position)>();
        reader.ReadPositions(positions);
        return positions;
    }

    private static FieldCounts Counts((PassageField Field, int Position)[] places) => places.Aggregate(default(FieldCounts), (counts, place) => counts.Add(place.Field));

    private static PostingReader Write((int Passage, (PassageField Field, int Position)[] Places)[] written, int runs)
    {
        var parts = written.Chunk(Math.Max(1, (written.Length + runs - 1) / runs)).Select(chunk =>
        {
            var postings = new TermPostings();
            foreach (var (passage, places) in chunk)
            {
                foreach (var (field, position) in places)
                    postings.Note(field, position);
                postings.EndPassage(passage);
            }

            return postings;
        }).ToList();
        var output = new ByteBuffer();
        output.Write(7);
        TermPostings.Join([.. parts], ref output);
        return new PostingReader(output.Written.ToArray(), 1);
    }
}
