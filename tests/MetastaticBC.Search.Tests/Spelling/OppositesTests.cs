using MetastaticBC.Search.Spelling;

namespace MetastaticBC.Search.Tests.Spelling;

public sealed class OppositesTests
{
    [Theory]
    [InlineData("hyperthyroidism", "hypothyroidism", true)]
    [InlineData("inoperible", "operable", true)]
    [InlineData("uncurable", "curable", true)]
    [InlineData("underweigt", "overweight", true)]
    [InlineData("imune", "immune", false)]
    [InlineData("inection", "injection", false)]
    [InlineData("hormon", "hormone", false)]
    public void Are_WhatWouldTurnTheMeaning(string one, string other, bool expected)
    {
        Assert.Equal(expected, Opposites.Are(one, other));
        Assert.Equal(expected, Opposites.Are(other, one));
    }
}
