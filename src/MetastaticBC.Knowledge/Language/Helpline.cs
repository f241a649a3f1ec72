namespace MetastaticBC.Knowledge.Language;

/// <summary>The numbers of a country.</summary>
/// <param name="Country">Two capital letters, ISO 3166-1.</param>
/// <param name="EmergencyNumber">As it is dialled.</param>
/// <param name="ListeningLine">With its number, as it stands behind "talk to".</param>
/// <param name="Verified">The day of the last check of the line.</param>
/// <param name="Line">Where it stands in the file, from 1.</param>
public sealed record Helpline(string Country, string EmergencyNumber, string ListeningLine, DateOnly Verified, int Line);
