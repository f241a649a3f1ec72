using System.Globalization;
using MetastaticBC.Knowledge.Editorial;

namespace MetastaticBC.Knowledge.Tests.Editorial;

public sealed class ReviewCheckTests
{
    private const string Reviewed = "title: A\nreviewed: 2026-01-31\nreview_due: 2027-01-31";

    [Theory]
    [InlineData(Reviewed, "2026-12-02", "")]
    [InlineData(Reviewed, "2026-12-03", "4 review-due-soon")]
    [InlineData(Reviewed, "2027-01-31", "4 review-due-soon")]
    [InlineData(Reviewed, "2027-02-01", "4 review-overdue")]
    [InlineData("title: A", "2027-02-01", "")]
    [InlineData("title: A\nreviewed: none yet\nreview_due: 2027-01-31", "2026-12-02", "")]
    [InlineData("title: A\nreviewed: none yet\nreview_due: 2027-01-31", "2027-02-01", "4 review-overdue")]
    public void Problems_FollowTheDay(string front, string today, string expected) => Assert.Equal(expected, Problems(false, front, today));

    [Theory]
    [InlineData(Reviewed, "2026-12-02", "")]
    [InlineData(Reviewed, "2026-01-30", "3 not-reviewed")]
    [InlineData(Reviewed, "2027-02-01", "4 review-overdue")]
    [InlineData("title: A", "2026-12-02", "1 not-reviewed")]
    [InlineData("title: A\nreviewed: none yet\nreview_due: 2027-01-31", "2026-12-20", "3 not-reviewed")]
    public void Problems_WhereAReviewIsRequired_NameAllThatIsNotQuoted(string front, string today, string expected) => Assert.Equal(expected, Problems(true, front, today));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Problems_SayWhatFollows(bool required)
    {
        var documents = Sources.Open("a.md", "---\nreview_due: 2026-01-31\n---\nText.").Documents;
        var problem = Assert.Single(new ReviewCheck(required).Problems(documents, new DateOnly(2026, 11, 21)));

        Assert.Equal(("kb/a.md", false), (problem.File, problem.IsError));
        Assert.Equal(required, problem.WhatToDo.EndsWith("It is not quoted until then.", StringComparison.Ordinal));
    }

    private static string Problems(bool required, string front, string today)
    {
        var documents = Sources.Open("a.md", $"---\n{front}\n---\nText.").Documents;
        var problems = new ReviewCheck(required).Problems(documents, DateOnly.Parse(today, CultureInfo.InvariantCulture));
        return string.Join('|', problems.Select(problem => $"{problem.Line} {problem.Rule}"));
    }
}
