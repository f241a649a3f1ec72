using MetastaticBC.Answers.Editorial;
using MetastaticBC.Knowledge;

namespace MetastaticBC.Answers.Tests.Editorial;

public sealed class RivalSectionCheckTests
{
    private const string Dentist = "# Mouth\n\n## When should people see a dentist?\n\nPeople should see a dentist before drugs for bones begin. A dentist looks for loose teeth.";

    [Fact]
    public void Problems_AreQuestionsThatAnotherSectionAnswers()
    {
        var problem = Assert.Single(Problems(Bones("why must I see a dentist"), Dentist));

        Assert.Equal(("000.md", 4, "question-answered-elsewhere", false), (problem.File, problem.Line, problem.Rule, problem.IsError));
        Assert.Contains("`why must I see a dentist`", problem.WhatToDo, StringComparison.Ordinal);
        Assert.Contains("001.md, `When should people see a dentist?`", problem.WhatToDo, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("which checks come before drugs for bones")]
    [InlineData("zebras and giraffes")]
    [InlineData("of the")]
    public void Problems_NoneWhereTheOwnSectionOrNoneAnswers(string question) => Assert.Empty(Problems(Bones(question), Dentist));

    [Fact]
    public void Problems_NoneWhereTheListingSuffices() =>
        Assert.Empty(Problems(Bones("teeth before zometa", "zometa teeth", "teeth zometa before"), Dentist));

    [Fact]
    public void Problems_NoneWhereTheOtherOnlyMentionsIt() =>
        Assert.Empty(Problems(Bones("why must I see a dentist"), "# Mouth\n\n## How are sore gums soothed?\n\nSee a dentist, see a dentist, see a dentist."));

    [Theory]
    [InlineData(0.5, 1)]
    [InlineData(1000, 0)]
    public void Problems_FollowTheMargin(double margin, int count)
    {
        // The own section has one of the words, so that its score is above 0.
        var own = "---\nquestions:\n  Checks:\n    - see a dentist\n---\n# Bones\n\n## Checks\n\nBlood tests come before drugs for bones; some see a surgeon who is known for work on bones of every kind and size.";

        Assert.Equal(count, Problems(new RivalSectionOptions { Margin = margin }, own, Dentist).Count);
    }

    [Fact]
    public Task Problems_OfALargeLibrary_AreFoundInTime() => HangGuard.RunAsync(() =>
        Assert.Empty(Problems([.. Enumerable.Range(0, 400).Select(number =>
            $"---\nquestions:\n  Section {number}:\n    - what is w{number}x1\n    - how does w{number}x2 help\n    - w{number}x1 or w{number}x2\n---\n# Page {number}\n\n## Section {number}\n\nThe w{number}x1 and the w{number}x2 help.")])));

    private static string Bones(params string[] questions) =>
        $"---\nquestions:\n  Checks:\n{string.Concat(questions.Select(question => $"    - {question}\n"))}---\n# Bones\n\n## Checks\n\nBlood tests are the checks that come before drugs for bones.";

    private static List<KnowledgeProblem> Problems(params string[] documents) => Problems(new RivalSectionOptions(), documents);

    private static List<KnowledgeProblem> Problems(RivalSectionOptions options, params string[] documents) =>
        [.. new RivalSectionCheck(options).Problems(SmallLibrary.With("", documents))];
}
