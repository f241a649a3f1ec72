using MetastaticBC.Answers.Understanding;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Answers.Tests.Understanding;

public sealed class FigureWordsTests
{
    [Theory]
    [InlineData("How long does it take?")]
    [InlineData("And HOW MANY people get it")]
    [InlineData("how's common is it")]
    [InlineData("What percentage gets better?")]
    [InlineData("a percent or so")]
    [InlineData("the odds")]
    [InlineData("which proportion")]
    [InlineData("how do I know how often")]
    public void AskIn_WhatANumberAnswers(string text) => Assert.True(FigureWords.AskIn(TextAnalyzer.Words.Analyze(text)));

    [Theory]
    [InlineData("How is it given?")]
    [InlineData("as long as it takes")]
    [InlineData("many people ask how")]
    [InlineData("how very long")]
    [InlineData("long, how?")]
    [InlineData("show many")]
    [InlineData("")]
    public void AskIn_OtherWords_IsNone(string text) => Assert.False(FigureWords.AskIn(TextAnalyzer.Words.Analyze(text)));
}
