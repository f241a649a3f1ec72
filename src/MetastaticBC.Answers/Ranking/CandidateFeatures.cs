using MetastaticBC.Answers.Understanding;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Ranking;

/// <summary>Measures one candidate by one question.</summary>
internal sealed class CandidateFeatures(QuestionProfile question)
{
    private const int FewWords = 12;

    /// <summary>What a wording of the question must cover of a sentence's cover for its kind of answer to count: half of it stays without.</summary>
    private const double KindShare = 0.5;

    /// <summary>All features but those that compare candidates, which stay 0.</summary>
    public double[] Read(PassageProfile passage)
    {
        var features = new double[Enum.GetValues<RankingFeature>().Length];
        void Set(RankingFeature feature, double value) => features[(int)feature] = value;
        Set(RankingFeature.Cover, question.Cover(passage, PassageParts.Own));
        Set(RankingFeature.CoverInKind, question.Cover(passage, PassageParts.Own) * question.Question.Aspects.Agreement(passage.HeadingAspects));
        Set(RankingFeature.CoverBody, question.Cover(passage, PassageParts.Body));
        Set(RankingFeature.CoverHeadings, question.Cover(passage, PassageParts.AllHeadings));
        Set(RankingFeature.CoverHeading, question.Cover(passage, PassageParts.Heading));
        Set(RankingFeature.CoverTitle, question.Cover(passage, PassageParts.Title));
        Set(RankingFeature.HeadingMatch, Spoken(passage.HeadingTerms));
        Set(RankingFeature.RarestUncovered, RarestUncovered(passage));
        Set(RankingFeature.OpensSection, passage.OpensSection ? 1 : 0);
        Set(RankingFeature.IsShort, passage.Words < FewWords ? 1 : 0);
        Set(RankingFeature.HasFigure, question.Question.WantsFigure && passage.HasFigure ? 1 : 0);
        AddSentences(passage, Set);
        AddQuestions(passage, Set);
        AddFacets(passage, Set);
        return features;
    }

    private void AddSentences(PassageProfile passage, Action<RankingFeature, double> set)
    {
        double best = 0, two = 0, placed = -1, kind = 0, inKind = 0, bestKind = 0;
        for (var index = 0; index < passage.Sentences.Count; index++)
        {
            var cover = question.Cover(passage, PassageParts.Sentence(index));
            var place = question.Cover(passage, PassageParts.Sentence(index) | PassageParts.AllHeadings);
            var agreement = question.Question.Aspects.Agreement(passage.SentenceAspects[index]);
            best = Math.Max(best, cover);
            if (place > placed || (place == placed && agreement > bestKind))
                (placed, bestKind) = (place, agreement);
            kind = Math.Max(kind, agreement);
            inKind = Math.Max(inKind, place * (KindShare + ((1 - KindShare) * agreement)));
            two = Math.Max(two, index + 1 < passage.Sentences.Count ? question.Cover(passage, PassageParts.Sentence(index) | PassageParts.Sentence(index + 1)) : cover);
        }

        set(RankingFeature.CoverSentence, best);
        set(RankingFeature.CoverTwoSentences, two);
        set(RankingFeature.CoverSentenceInPlace, Math.Max(0, placed));
        set(RankingFeature.BestSentenceKind, bestKind);
        set(RankingFeature.SentenceKind, kind);
        set(RankingFeature.SentenceCoverInKind, inKind);
        set(RankingFeature.HeadingKind, question.Question.Aspects.Agreement(passage.HeadingAspects));
    }

    private void AddQuestions(PassageProfile passage, Action<RankingFeature, double> set)
    {
        double match = 0, inKind = 0, kind = 0;
        Take(PassageParts.Heading, passage.HeadingTerms, passage.HeadingAspects);
        for (var index = 0; index < passage.QuestionTerms.Count; index++)
        {
            Take(PassageParts.Question(index), passage.QuestionTerms[index], passage.QuestionAspects[index]);
            kind = Math.Max(kind, question.Question.Aspects.Agreement(passage.QuestionAspects[index]));
        }

        set(RankingFeature.QuestionMatch, match);
        set(RankingFeature.QuestionSame, match * match * match * match);
        set(RankingFeature.QuestionMatchInKind, inKind);
        set(RankingFeature.QuestionKind, kind);

        void Take(ulong part, IReadOnlyList<InformedTerm> terms, AspectScores aspects)
        {
            var alike = Math.Sqrt(question.Cover(passage, part) * Spoken(terms));
            match = Math.Max(match, alike);
            inKind = Math.Max(inKind, alike * (KindShare + ((1 - KindShare) * question.Question.Aspects.Agreement(aspects))));
        }
    }

    private void AddFacets(PassageProfile passage, Action<RankingFeature, double> set)
    {
        var asked = question.Facets;
        if (asked.Count == 0)
            return;
        double Share(ulong parts) => (double)asked.Count(facet => facet.StandsIn(passage, parts)) / asked.Count;
        set(RankingFeature.FacetInHeading, Share(PassageParts.Heading | PassageParts.OuterHeadings));
        set(RankingFeature.FacetInTitle, Share(PassageParts.Title));
        set(RankingFeature.FacetInBody, Share(PassageParts.Body));
        set(RankingFeature.FacetMissing, 1 - Share(PassageParts.Own));
        set(RankingFeature.OtherFacetInHeading, OtherIn(passage, PassageParts.Heading | PassageParts.OuterHeadings) ? 1 : 0);
        set(RankingFeature.OtherFacetInTitle, OtherIn(passage, PassageParts.Title) ? 1 : 0);
    }

    /// <summary>Whether a part speaks of another thing of an asked kind, and of none of those that were asked for.</summary>
    private bool OtherIn(PassageProfile passage, ulong part)
    {
        foreach (var kind in question.Facets.GroupBy(asked => asked.Facet.Kind))
        {
            if (passage.Facets.Any(entry => entry.Key.Kind == kind.Key && (entry.Value & part) != 0) && !kind.Any(asked => asked.StandsIn(passage, part)))
                return true;
        }

        return false;
    }

    /// <summary>The share of the information of some terms of which the question speaks.</summary>
    private double Spoken(IReadOnlyList<InformedTerm> terms)
    {
        double spoken = 0, all = 0;
        foreach (var term in terms)
        {
            all += term.Information;
            spoken += question.Terms.Contains(term.Term) ? term.Information : 0;
        }

        return all == 0 ? 0 : spoken / all;
    }

    private double RarestUncovered(PassageProfile passage)
    {
        double rarest = 0, most = 0;
        foreach (var idea in question.Ideas)
        {
            most = Math.Max(most, idea.Information);
            if (idea.GradeIn(passage, PassageParts.Own) == 0)
                rarest = Math.Max(rarest, idea.Information);
        }

        return most == 0 ? 0 : rarest / most;
    }
}
